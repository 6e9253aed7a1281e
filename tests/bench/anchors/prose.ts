import type { Random } from '../random.ts';

/*
 * Texts that behave like reports: few patterns, few subjects, figures that differ, phrases and
 * whole sentences that come again. Repetition is what makes anchoring hard.
 */

/** A text as paragraphs of sentences, and how these are joined. */
export interface Prose {
  readonly paragraphs: readonly (readonly string[])[];
  /** Between the sentences of a paragraph: a space, or nothing in Chinese. */
  readonly space: string;
}

type Pattern = (random: Random) => string;

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());

const NAMES = words(
  'Brandt Okafor Lindqvist Moreau Castellani Ruiz Tanaka Whitcombe Adeyemi Novak Halloran Petrov',
);
const BODIES = phrases(
  'the harbour board|the grain exchange|the county council|the northern railway|the ferry company|the dockers’ union|the tramway office|the customs house|the water authority|the shipping line|the river commission|the savings bank',
);
const GOODS = phrases(
  'grain|timber|coal|salted fish|cotton|machine parts|coffee|iron rails|lamp oil|wool|paper|sugar',
);
const PLACES = phrases(
  'the eastern quay|the upper lock|the old market|the rail yard|the new pier|the customs shed|the lower town|the north bank|the granary|the dry dock',
);
const DEEDS = phrases(
  'agreed to lease|has refused to pay for|will extend|wants to close|bought a share of|is repairing|sold its part of|had long neglected|intends to rebuild|took over|reported damage to|asked the crown for help with',
);
const REASONS = phrases(
  'because the frost came early|after weeks of dispute|although nobody had asked for it|before the season opens|while prices keep falling|as the minutes of the meeting show|since the old contract ran out|despite a letter of protest|in spite of the cost|once the survey is complete',
);
const MONTHS = words(
  'January February March April May June July August September October November December',
);
const BOILERPLATE = [
  'Neither side would comment on the terms when asked on Monday.',
  'The figures have not been audited.',
  'This report was first printed in the evening edition of the paper.',
];

const number = (random: Random): string =>
  random.pick([
    String(2 + random.below(97)),
    String(100 + random.below(900)),
    `${1 + random.below(9)},${100 + random.below(900)}`,
    `${1 + random.below(40)}.${random.below(10)}`,
  ]);

const ENGLISH: readonly Pattern[] = [
  (r) => `${capital(r.pick(BODIES))} ${r.pick(DEEDS)} ${r.pick(PLACES)} ${r.pick(REASONS)}.`,
  (r) =>
    `Shipments of ${r.pick(GOODS)} rose ${number(r)} percent in ${r.pick(MONTHS)}, ${r.pick(BODIES)} said.`,
  (r) =>
    `“We have lost ${number(r)} tons of ${r.pick(GOODS)},” ${r.pick(NAMES)} told ${r.pick(BODIES)}, “and nobody at ${r.pick(PLACES)} noticed.”`,
  (r) =>
    `In ${r.pick(MONTHS)} ${r.pick(BODIES)} paid ${number(r)} crowns for ${r.pick(PLACES)}, ${r.pick(REASONS)}.`,
  (r) =>
    `${r.pick(NAMES)}, who speaks for ${r.pick(BODIES)}, called the price of ${r.pick(GOODS)} a scandal.`,
  (r) =>
    `Of ${number(r)} barges at ${r.pick(PLACES)}, only ${number(r)} carried ${r.pick(GOODS)}; the rest lay empty ${r.pick(REASONS)}.`,
  (r) =>
    `According to ${r.pick(BODIES)}, ${r.pick(GOODS)} and ${r.pick(GOODS)} make up ${number(r)} percent of the trade.`,
  (r) => `That is ${number(r)} more than ${r.pick(NAMES)} had expected.`,
  (r) => r.pick(BOILERPLATE),
];

const WHO = words(
  '港务局 粮食交易所 县议会 北方铁路 轮渡公司 码头工会 海关 自来水厂 航运公司 储蓄银行',
);
const WHAT = words('粮食 木材 煤炭 咸鱼 棉花 机器零件 咖啡 铁轨 灯油 羊毛 纸张 白糖');
const WHERE = words('东码头 上游船闸 旧市场 铁路货场 新栈桥 海关仓库 下城区 北岸 粮仓 干船坞');
const DID = words(
  '同意租用 拒绝支付 将要扩建 打算关闭 买下了部分 正在修理 卖掉了自己的 早已忽视 准备重建 接管了',
);
const WHY = words(
  '因为霜冻提前到来 在数周争执之后 尽管没有人提出要求 在旺季开始以前 由于旧合同已经到期 虽然费用很高',
);

const CHINESE: readonly Pattern[] = [
  (r) => `${r.pick(WHO)}${r.pick(DID)}${r.pick(WHERE)}，${r.pick(WHY)}。`,
  (r) =>
    `${r.pick(WHO)}表示，${1 + r.below(12)}月${r.pick(WHAT)}运输量增长百分之${2 + r.below(97)}。`,
  (r) =>
    `“我们损失了${number(r)}吨${r.pick(WHAT)}，”发言人告诉${r.pick(WHO)}，“而${r.pick(WHERE)}没有人注意到。”`,
  (r) => `${r.pick(WHERE)}的${number(r)}艘驳船中，只有${number(r)}艘装着${r.pick(WHAT)}。`,
  () => '双方都不愿对交易条款发表评论。',
];

/** Makes a text of so many paragraphs; one in five is Chinese. No sentence comes twice in a row. */
export function proseOf(random: Random, paragraphs: number): Prose {
  const isChinese = random.below(5) === 0;
  let last = '';
  const next = (): string => {
    let one = last;
    while (one === last) one = sentence(random, isChinese);
    last = one;
    return one;
  };
  return {
    paragraphs: Array.from({ length: paragraphs }, () =>
      Array.from({ length: 2 + random.below(4) }, next),
    ),
    space: isChinese ? '' : ' ',
  };
}

/** Another sentence for a text. */
export function sentence(random: Random, isChinese: boolean): string {
  return random.pick(isChinese ? CHINESE : ENGLISH)(random);
}

export function textOf({ paragraphs, space }: Prose): string {
  return paragraphs.map((sentences) => sentences.join(space)).join('\n\n');
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
