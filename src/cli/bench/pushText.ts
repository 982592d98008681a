/** What is told, by us and by the peer. */
export const TEXT = {
	title: 'Vannet er borte på Nes',
	body: 'Lillevik kommune: Vannet er borte på Nes siden kl. 02.50. Hent vann ved Nes skole. Ny melding senest kl. 04.15.'
};
