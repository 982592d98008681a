import Cloud from '@navikt/aksel-icons/svg/Cloud.svg?raw';
import ExclamationmarkTriangle from '@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw';
import HatSchool from '@navikt/aksel-icons/svg/HatSchool.svg?raw';
import HouseHeart from '@navikt/aksel-icons/svg/HouseHeart.svg?raw';
import LaptopTriangle from '@navikt/aksel-icons/svg/LaptopTriangle.svg?raw';
import Leave from '@navikt/aksel-icons/svg/Leave.svg?raw';
import Lightning from '@navikt/aksel-icons/svg/Lightning.svg?raw';
import MagnifyingGlass from '@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw';
import MobileTriangle from '@navikt/aksel-icons/svg/MobileTriangle.svg?raw';
import Mountain from '@navikt/aksel-icons/svg/Mountain.svg?raw';
import PersonGroup from '@navikt/aksel-icons/svg/PersonGroup.svg?raw';
import Phone from '@navikt/aksel-icons/svg/Phone.svg?raw';
import Roadblock from '@navikt/aksel-icons/svg/Roadblock.svg?raw';
import Shield from '@navikt/aksel-icons/svg/Shield.svg?raw';
import Snow from '@navikt/aksel-icons/svg/Snow.svg?raw';
import TapWater from '@navikt/aksel-icons/svg/TapWater.svg?raw';
import Trash from '@navikt/aksel-icons/svg/Trash.svg?raw';
import Virus from '@navikt/aksel-icons/svg/Virus.svg?raw';
import Waves from '@navikt/aksel-icons/svg/Waves.svg?raw';
import Wrench from '@navikt/aksel-icons/svg/Wrench.svg?raw';

/** The signs that kinds can have, as SVG. Large: import it where pages are made, not in a browser. */
export const PICTOGRAMS = {
	Cloud,
	ExclamationmarkTriangle,
	HatSchool,
	HouseHeart,
	LaptopTriangle,
	Leave,
	Lightning,
	MagnifyingGlass,
	MobileTriangle,
	Mountain,
	PersonGroup,
	Phone,
	Roadblock,
	Shield,
	Snow,
	TapWater,
	Trash,
	Virus,
	Waves,
	Wrench
};

export type Pictogram = keyof typeof PICTOGRAMS;
