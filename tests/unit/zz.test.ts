import { it } from 'vitest';
import { plantLines, totalsOf, linesOf, changeOf, processOf, reportersIn } from '@/data/plant-lines';
it('x', () => {
  for (const i of ['steel','coke','cement','aluminum'] as const) {
    const l = linesOf(i);
    console.log(i, l.length, totalsOf(i).map((t)=>(t/1e6).toFixed(2)).join(' '), reportersIn(i,2011), reportersIn(i,2023));
    for (const c of ['rose','fell','ended','began'] as const) console.log('  ',c,l.filter((x)=>x.course===c).length,(changeOf(l,c)/1e6).toFixed(2));
    console.log(l.filter((x)=>x.course==='ended').map((x)=>`${x.label} ${x.state} ${((x.t[0]??0)/1e6).toFixed(2)} [${x.end?.text}]`).join('\n   '));
    console.log(l.map((x)=>x.label).join('; '));
  }
  console.log(processOf().map((t)=>(t/1e6).toFixed(2)).join(' '));
});
