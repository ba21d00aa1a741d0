import type { LegalInstrument } from '#policy/engine/stage-demands.ts';

const plan = (number: string, zh: string, en: string): LegalInstrument => ({
  number,
  title: { zh, en },
});

/** The ten planning documents that the fields of training refer to (DDK22-A1). */
export const planningDocuments: readonly LegalInstrument[] = [
  plan(
    '渝府发〔2021〕6号',
    '第十四个五年规划和二〇三五年远景目标',
    'fourteenth five-year plan of the city',
  ),
  plan('渝府发〔2022〕5号', '就业促进规划', 'employment'),
  plan('渝府发〔2021〕18号', '制造业高质量发展规划', 'manufacturing'),
  plan('渝府发〔2022〕18号', '战略性新兴产业规划', 'emerging industries'),
  plan('渝府发〔2021〕41号', '数字经济规划', 'digital economy'),
  plan('渝府发〔2022〕3号', '科技创新规划', 'science and technology'),
  plan('渝府办发〔2021〕155号', '大健康产业规划', 'health industry'),
  plan('渝府发〔2021〕22号', '农业农村现代化规划', 'agriculture'),
  plan('渝府办发〔2021〕149号', '脱贫攻坚与乡村振兴衔接规划', 'rural revitalisation'),
  plan('渝经信发〔2021〕55号', '三十三条产业链技术需求', 'thirty-three industrial chains'),
];
