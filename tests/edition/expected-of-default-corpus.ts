/** What a reader of the four reports must find treated: topic, note, and words that it cannot lack. */
export const treated = [
  {
    topic: 'that the Journal leaves data access open',
    note: 'wsj-amos#could-enable',
    says: /hedge/,
  },
  {
    topic: 'that TechCrunch has it granted',
    note: 'techcrunch-stake#now-has-access',
    says: /Stronger/,
  },
  {
    topic: 'phones shipped in a year and the present market',
    note: 'wsj-amos#shipped-last-year',
    says: /2012.*currently/,
  },
  {
    topic: 'Android and iOS rounded',
    note: 'techcrunch-stake#currently-eighty',
    says: /more than 80%.*around 10%/,
  },
  {
    topic: 'less than 1% rounded to 1 percent',
    note: 'techcrunch-stake#one-percent',
    says: /less than 1%/,
  },
  {
    topic: 'a share that becomes one of phones shipped',
    note: 'wsj-amos#ten-percent-share',
    says: /10 percent of all smartphones shipped/,
  },
  {
    topic: 'daily active users that become daily users',
    note: 'techcrunch-stake#daily-users',
    says: /lost a word/,
  },
  {
    topic: 'activities that become transactions',
    note: 'wsj-amos#activities',
    says: /transactions/,
  },
  {
    topic: 'a phone never released that is shelved',
    note: 'techcrunch-stake#shelved',
    says: /never released/,
  },
  {
    topic: 'two criticisms in one March',
    note: 'wsj-amos#research-institute',
    says: /white paper.*one event/,
  },
  {
    topic: 'two different 500 million',
    note: 'wsj-amos#taobao-accounts',
    says: /500 million users of Weibo/,
  },
  {
    topic: 'users and daily active users',
    note: 'wsj-amos#daily-active',
    says: /no contradiction/,
  },
  {
    topic: 'three figures for WeChat',
    note: 'wantchinatimes-social#overseas-users',
    says: /300 million.*400 million.*do not contradict/,
  },
  {
    topic: 'whose revenue is expected',
    note: 'globaltimes-alliance#expected-revenue',
    says: /of Weibo over three years.*not of both firms/,
  },
  {
    topic: 'the date of Yahoo China',
    note: 'wantchinatimes-social#yahoo-china',
    says: /usually dated to 2005/,
  },
  { topic: 'what Momotech is', note: 'wantchinatimes-social#momotech', says: /probably.*company/ },
  {
    topic: 'what the 5 billion yuan may concern',
    note: 'wantchinatimes-social#five-billion',
    says: /may concern more/,
  },
  { topic: 'what Ubuntu Kylin is', note: 'techcrunch-stake#ubuntu-kylin', says: /desktop/ },
  {
    topic: 'the other names of AMOS',
    note: 'techcrunch-stake#aliyun-os',
    says: /Aliyun OS.*YunOS/,
  },
] as const;

/** Events of which more than one source tells, with all that do. */
export const toldBySeveral: Readonly<Record<string, readonly string[]>> = {
  'stake-bought': ['globaltimes-alliance', 'techcrunch-stake', 'wantchinatimes-social', 'wsj-amos'],
  'google-objects': ['techcrunch-stake', 'wsj-amos'],
  'acer-phone-dropped': ['techcrunch-stake', 'wsj-amos'],
  'amos-steps': ['techcrunch-stake', 'wsj-amos'],
  'zeng-interview': ['techcrunch-stake', 'wsj-amos'],
};

/** How the claims of a measure must be found to stand to each other. */
export const standings = {
  stake: 'agreed',
  'stake-price': 'agreed',
  'developer-fund-yuan': 'agreed',
  'amos-share': 'altered',
  'android-share': 'altered',
  'ios-share': 'altered',
  'taobao-registered-users': 'altered',
  'wechat-users': 'apart',
  'amos-nature': 'worded',
  'march-critic': 'worded',
  'data-access': 'worded',
  'weibo-users': 'single',
} as const;
