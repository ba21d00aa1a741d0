import type { ClauseId } from '#policy/engine/clause.ts';

/** An item of the project list (项目制培训清单). The annex gives no code: the district maps it to one. */
export interface ListedItem {
  readonly row: number;
  readonly name: string;
  /** True where the name is not that of an occupation, so that the district must say what it is (AMB-67). */
  readonly special: boolean;
}

/** The version of the list in force, and the clause that fixes it. */
export const projectList = {
  id: 'dadukou-2022/1',
  clauses: ['DDK22-A2', 'DDK22-3.a'] satisfies readonly ClauseId[],
  items: [
    { row: 1, name: '数据标注员', special: false },
    { row: 2, name: '人工智能算法测试员', special: false },
    { row: 3, name: '工业机器人系统运维员', special: false },
    { row: 4, name: '工业机器人系统操作员', special: false },
    { row: 5, name: '数据电子器件装配', special: true },
    { row: 6, name: '电子元件插件', special: true },
    { row: 7, name: '电子元件焊接', special: true },
    { row: 8, name: '起重装卸机械操作工', special: false },
    { row: 9, name: '钳工', special: false },
    { row: 10, name: '电工', special: false },
    { row: 11, name: '车工', special: false },
    { row: 12, name: '铣工', special: false },
    { row: 13, name: '计算机及外部设备装配工', special: false },
    { row: 14, name: '多工序数控机床操作调整工', special: false },
    { row: 15, name: '钢筋工', special: false },
    { row: 16, name: '架子工', special: false },
    { row: 17, name: '电梯安装维修工', special: false },
    { row: 18, name: '互联网营销师', special: false },
    { row: 19, name: '连锁经营管理师', special: false },
    { row: 20, name: '企业人力资源管理师', special: false },
    { row: 21, name: '医药商品购销员', special: false },
    { row: 22, name: '商品销售', special: true },
    { row: 23, name: '农业技术员', special: false },
    { row: 24, name: '保健按摩师', special: false },
    { row: 25, name: '中式烹调师', special: false },
    { row: 26, name: '中式面点师', special: false },
    { row: 27, name: '火锅调味', special: true },
    { row: 28, name: '重庆小面制作', special: true },
    { row: 29, name: '玻璃纤维及制品工', special: false },
    { row: 30, name: '基因工程药品生产工', special: false },
    { row: 31, name: '诊断试剂生产工', special: false },
    { row: 32, name: '化学试剂生产工', special: false },
  ] satisfies readonly ListedItem[],
};
