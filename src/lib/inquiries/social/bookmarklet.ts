/**
 * What a browser's bookmark runs on the page of a social medium: takes what is marked, the post around
 * it and the address to our form. They go behind the «#», which no server and no log ever sees. It
 * fetches nothing and changes nothing on the page, so its rules for scripts (CSP) do not stop it.
 * @param origin our own, with scheme
 */
export function bookmarklet(origin: string): string {
	const code = `(()=>{const s=getSelection(),n=s.anchorNode,e=n&&(n.nodeType==1?n:n.parentElement),b=(e&&e.closest('[role=dialog],[role=article],article,main'))||document.querySelector('main');const d={text:String(s).trim().slice(0,9000),thread:(b?b.innerText:'').slice(0,40000),url:location.href};open(${JSON.stringify(`${origin}/intern/henvendelser/sosiale`)}+'#delt='+encodeURIComponent(JSON.stringify(d)))})()`;
	return `javascript:${encodeURIComponent(code)}`;
}
