import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { parse } from 'yaml';
import { restrictedViolations } from '../src/kubernetes/pod-security.ts';
const T='/root/go/pkg/mod/k8s.io/pod-security-admission@v0.36.3/test/testdata/';
let n=0,bad=0;
for (const v of ['1.33','1.34','1.35','1.36']) for (const level of ['restricted','baseline']) for (const want of ['pass','fail']) {
  if (level==='baseline'&&want==='pass') continue;
  const d=`${T}${level}/v${v}/${want}/`;
  if(!existsSync(d)){console.log('no',d);continue}
  for (const f of readdirSync(d)) {
    const o=parse(readFileSync(d+f,'utf8')); n++;
    const r=restrictedViolations({spec:o.spec,annotations:o.metadata.annotations??{}},v);
    if ((r.length===0)!==(want==='pass')) { bad++; console.log(v,level,want,f,JSON.stringify(r)); }
    else if (want==='fail'&&level==='restricted') { const rule=f.replace(/\d+\.yaml$/,'').replace('_restricted','').replace('_baseline',''); if(!r.some(x=>x.rule.toLowerCase()===rule||rule==='hostprobesandhostlifecycle'&&x.rule==='hostProbesAndLifecycle'||rule==='hostpathvolumes'&&x.rule==='restrictedVolumes')) console.log('rule?',v,f,r.map(x=>x.rule)); else if (r.some(x=>x.rule.toLowerCase()!==rule)) {const s=[...new Set(r.map(x=>x.rule))]; if(s.length>1) console.log('also',v,f,s)} }
  }
}
console.log(n,bad);
