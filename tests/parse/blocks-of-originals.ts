import type { BlockKind } from '../../src/model/document.ts';

/**
 * What the four originals of the default corpus consist of: id, kind, start, end and the first words
 * (of the text without its bullet) of every block, judged by hand. Three words at most: the texts
 * are under copyright.
 */
export const blocksOfOriginals: Readonly<
  Record<string, readonly (readonly [string, BlockKind, number, number, string])[]>
> = {
  '000_fd9d40bc9810015f.txt': [
    ['c1', 'caption', 0, 213, 'From its hip,'],
    ['p1', 'paragraph', 216, 490, 'HANGZHOU, China—Alibaba Group'],
    ['c2', 'caption', 491, 540, "Alibaba's headquarters in"],
    ['p2', 'paragraph', 541, 889, 'Known primarily for'],
    ['p3', 'paragraph', 890, 1155, '"If you are'],
    ['c3', 'caption', 1156, 1202, 'Alibaba strategy chief'],
    ['p4', 'paragraph', 1203, 1527, 'Its 18% stake'],
    ['p5', 'paragraph', 1528, 1712, '"Data on mobile'],
    ['p6', 'paragraph', 1713, 1907, 'While Alibaba earns'],
    ['p7', 'paragraph', 1908, 2230, 'The fledgling Alibaba'],
    ['p8', 'paragraph', 2231, 2662, "Alibaba's OS has"],
    ['p9', 'paragraph', 2663, 2899, '"If quite a'],
    ['c4', 'caption', 2900, 3011, "Screens at Alibaba's"],
    ['p10', 'paragraph', 3012, 3365, 'Alibaba, founded in'],
    ['p11', 'paragraph', 3366, 3602, '"Weibo could bring'],
    ['p12', 'paragraph', 3603, 3657, '"The deeper the'],
    ['p13', 'paragraph', 3658, 4072, 'In April Alibaba'],
    ['p14', 'paragraph', 4073, 4726, 'One factor that'],
    ['p15', 'paragraph', 4727, 4961, 'Given the restrictions'],
    ['p16', 'paragraph', 4962, 5099, '"You have to'],
    ['y1', 'byline', 5100, 5146, 'Write to Juro'],
  ],
  '001_8df72ebbef720b78.txt': [
    ['h1', 'heading', 0, 110, 'Alibaba Group’s New'],
    ['p1', 'paragraph', 112, 470, 'Pouring $586 million'],
    ['p2', 'paragraph', 472, 741, 'As the Wall'],
    ['p3', 'paragraph', 743, 988, '“If you are'],
    ['p4', 'paragraph', 990, 1473, 'Zeng said that'],
    ['p5', 'paragraph', 1475, 2096, 'Obstacles standing in'],
    ['p6', 'paragraph', 2098, 2328, 'Alibaba Group recently'],
    ['p7', 'paragraph', 2330, 2731, 'Steps Alibaba Group'],
    ['p8', 'paragraph', 2733, 3257, 'Furthermore, AMOS may'],
  ],
  '002_b60776ee9c50122d.txt': [
    ['x1', 'boilerplate', 0, 28, 'Knowing China through'],
    ['x2', 'boilerplate', 32, 59, 'Saturday, August 29,'],
    ['x3', 'boilerplate', 62, 67, 'RSS'],
    ['h1', 'heading', 69, 134, 'Trials and tribulations'],
    ['y1', 'byline', 138, 154, 'Staff Reporter'],
    ['d1', 'dateline', 157, 169, '2013-05-01'],
    ['d2', 'dateline', 172, 187, '16:14 (GMT+8)'],
    ['c1', 'caption', 188, 233, 'The Tao Jianghu'],
    ['c2', 'caption', 235, 280, 'The Tao Jianghu'],
    ['p1', 'paragraph', 282, 492, "Alibaba, China's largest"],
    ['p2', 'paragraph', 494, 699, "Alibaba's ambition to"],
    ['p3', 'paragraph', 701, 864, "But the service's"],
    ['p4', 'paragraph', 866, 1357, 'In 2009, Alibaba,'],
    ['p5', 'paragraph', 1359, 1566, 'The company again'],
    ['p6', 'paragraph', 1568, 1766, 'Alibaba launched several'],
    ['p7', 'paragraph', 1768, 2010, "The e-commerce group's"],
    ['p8', 'paragraph', 2012, 2202, 'The move has'],
    ['p9', 'paragraph', 2204, 2400, 'The acquisition has'],
    ['x4', 'boilerplate', 2402, 2411, "Who's Who"],
    ['x5', 'boilerplate', 2415, 2431, 'Zhang Jie (張杰)'],
    ['x6', 'boilerplate', 2437, 2451, 'Zhang Jie (張杰)'],
    ['x7', 'boilerplate', 2457, 2609, 'Zhang Jie has'],
  ],
  '003_cac375d557fed293.txt': [
    ['p1', 'paragraph', 0, 274, 'Industry experts said'],
    ['p2', 'paragraph', 275, 584, 'NASDAQ-listed Sina Corp'],
    ['p3', 'paragraph', 585, 854, 'Alibaba has also'],
    ['p4', 'paragraph', 855, 1191, 'Weibo is one'],
    ['p5', 'paragraph', 1192, 1533, '"Sina has its'],
    ['p6', 'paragraph', 1534, 1779, '"WeChat users are'],
    ['p7', 'paragraph', 1780, 1967, 'Flush with cash,'],
    ['p8', 'paragraph', 1968, 2143, 'Sina and Alibaba'],
    ['p9', 'paragraph', 2144, 2400, 'Semantic analysis has'],
    ['p10', 'paragraph', 2401, 2750, '"Suppose five friends'],
    ['p11', 'paragraph', 2751, 2866, 'For privacy reasons,'],
    ['p12', 'paragraph', 2867, 2979, '"Weibo has entered'],
    ['p13', 'paragraph', 2980, 3168, '"The strategic alliance'],
    ['x1', 'boilerplate', 3169, 3225, 'Copyright ©1999-2011 Chinanews.com.'],
    ['x2', 'boilerplate', 3226, 3292, 'Reproduction in whole'],
  ],
};

/** The spans of the first: the block, the kind, the words. */
export const spansOfFirst: readonly (readonly [string, 'dateline' | 'ticker', string])[] = [
  ['p1', 'dateline', 'HANGZHOU, China—'],
  ['p1', 'ticker', 'GOOG -1.45%'],
  ['p2', 'ticker', 'SINA -3.75%'],
  ['p8', 'ticker', '2353.TW -2.37%'],
  ['p10', 'ticker', 'EBAY -1.33%'],
  ['p10', 'ticker', 'GPS -0.71%'],
];
