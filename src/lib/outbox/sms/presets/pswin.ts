import { COMMON, type Preset } from './preset';

/**
 * PSWinCom Gateway (now LINK Mobility), XML API: https://wiki.pswin.com/Gateway%20XML%20API.ashx and
 * «Delivery-Report-Status». It answers 200 with LOGON or STATUS «FAIL». The destination of reports
 * («XMLHTTP2») is set on the account; a report is answered with the same id. Reports come with the
 * service's own REF. Text outside GSM-7 wants another OP and hexadecimal, which this preset has not.
 */
export const pswin: Preset = {
	name: 'PSWinCom (XML)',
	calls: { user: 'CLIENT', password: 'PW' },
	settings: {
		...COMMON,
		address: 'https://xml.pswin.com',
		method: 'POST',
		bodyKind: 'xml',
		body: `<?xml version="1.0"?>
<SESSION>
  <CLIENT>{user}</CLIENT>
  <PW>{password}</PW>
  <MSGLST>
    <MSG>
      <ID>1</ID>
      <TEXT>{text}</TEXT>
      <SND>{sender}</SND>
      <RCV>{number}</RCV>
      <RCPREQ>Y</RCPREQ>
    </MSG>
  </MSGLST>
</SESSION>`,
		okAt: '/<MSG>.*?<STATUS>(\\w+)</s',
		okIs: 'OK',
		idAt: '/<REF>([^<]+)</',
		errorAt: '/<(?:INFO|REASON)>([^<]+)</',
		reportList: '/<MSG>.*?</MSG>/s',
		reportId: '/<REF>([^<]+)</',
		reportState: '/<STATE>([^<]+)</',
		reportReason: '/<STATE>([^<]+)</',
		delivered: 'DELIVRD',
		failed: 'DELETED, UNDELIV, REJECTD, FAILED, BARRED, BARREDA, ZEROBAL',
		expired: 'EXPIRED',
		reply: '<?xml version="1.0"?><MSGLST><MSG><ID>1</ID><STATUS>OK</STATUS></MSG></MSGLST>'
	}
};
