import type { Text } from './themes/theme';

/** What is written in introductions; `{name}` is the topic, `{app}` the application. */
/** From whoever has the need. */
export const notes: readonly Text[] = [
  [
    '您好，我们正在推进{app}相关开发，看到贵方在{name}方面的发布，指标与我们的目标接近。希望先交换样品或数据，安排一次30分钟的线上交流。',
    'We are developing {app} and saw your listing on {name}; its figures come close to our aim. Could we exchange samples or data and talk for half an hour?',
  ],
  [
    '贵方发布的内容与我们的{name}课题高度相关。我们有可用的产线窗口和历史测试数据，想了解贵方目前的验证条件与合作方式。',
    'Your listing bears directly on our work in {name}. We have time on the line and past test data, and would like to hear of your test conditions and terms.',
  ],
  [
    '我们希望围绕{app}开展为期三个月的小样验证，若指标达到再谈放大。请问贵方近期是否有排期？',
    'We would like three months of small-sample trials for {app}, and to talk of scaling up if they succeed. Do you have time soon?',
  ],
  [
    '关注到贵方的{name}工作。我方可以承担前期测试费用，并共享失效样品，期待与技术负责人沟通。',
    'We follow your work on {name}. We can bear the first tests and share failed samples, and would be glad to speak with your technical lead.',
  ],
];

/** From whoever can meet a need. */
export const answers: readonly Text[] = [
  [
    '您好，看到贵方关于{app}的需求。我们在{name}方面有成熟的样件和测试数据，主要指标可以覆盖，想先了解您的样品和验收方法。',
    'We saw your need concerning {app}. In {name} we have proven samples and test data that cover your main figures, and would like to hear of your samples and acceptance tests.',
  ],
  [
    '贵方提出的{app}问题与我们近两年的{name}工作吻合。可以先免费做一次诊断，给出可行性意见后再谈合作。',
    'Your problem with {app} fits our last two years of work on {name}. We offer a first diagnosis free of charge and an opinion on feasibility before any contract.',
  ],
  [
    '我们可以在四周内就{app}提供一轮样件，请您按现行方法测试。若结果接近目标，再共同制定后续计划。',
    'Within four weeks we can supply a round of samples for {app}, to be tested by your own methods. If they come close, we plan the rest together.',
  ],
];

/** From a funder, a facility or whoever asks for it. */
export const supportNotes: readonly Text[] = [
  [
    '您好，贵我双方在{name}方向上有合作空间，希望了解{app}项目的进度、预算与时间安排，看是否适合我方的支持条件。',
    'There is room to work together in {name}. We would like to know the progress, budget and schedule for {app}, to see whether the conditions of support fit.',
  ],
  [
    '关于{app}的{name}工作，希望约一次30分钟的沟通，确认申请条件、排期和所需材料。',
    'Concerning {name} for {app}, we would like half an hour to settle conditions, dates and the papers needed.',
  ],
];

export const supportDialogue: readonly Text[] = [
  [
    '感谢接受引介。项目目前已有小样数据，想先确认申请条件与时间节点，附件是两页简介。',
    'Thank you for accepting. We have data of small samples and would first settle conditions and dates; two pages are attached.',
  ],
  [
    '简介已阅。请补充第三方检测数据和预算分解，我们安排下周三的线上评估。',
    'We have read it. Please add third-party data and a budget breakdown; we meet online next Wednesday.',
  ],
  [
    '补充材料已上传，预算按样品、检测和人员三项列出，请查收。',
    'The papers are uploaded, with the budget split into samples, tests and staff.',
  ],
  [
    '材料齐全，已进入排期，结果会在十个工作日内反馈。',
    'All is complete and scheduled; you will hear within ten working days.',
  ],
];

export const dialogue: readonly Text[] = [
  [
    '感谢接受引介。附上我们目前的技术要求：测试标准、样品数量和时间表，请看第2页的验收指标是否可行。',
    'Thank you for accepting. Attached are our requirements: test standards, number of samples and schedule. Please see whether the acceptance figures on page 2 are feasible.',
  ],
  [
    '资料已看，关键指标里前三项我们有把握，第四项需要先做一轮预试验。能否先寄20份样品？',
    'We have read it. The first three figures are within reach; the fourth wants a preliminary trial. Could you send 20 samples?',
  ],
  [
    '样品今天已寄出，批号和工艺参数在随箱清单里。请注意其中5份是失效件，供对比分析。',
    'Samples went out today; lots and process parameters are on the packing list. Five of them are failed parts for comparison.',
  ],
  [
    '预试验结果出来了：均值达标，但批间离散偏大。建议把前处理温度作为变量，再做一组正交试验。',
    'First results: the mean is within limits, but lots scatter. We suggest an orthogonal trial with pretreatment temperature as a variable.',
  ],
  [
    '同意。我们可以在月底开放两天产线窗口，工艺工程师全程配合。保密协议由我方法务起草。',
    'Agreed. We can give two days on the line at the end of the month with our process engineer. Our side will draft the NDA.',
  ],
  [
    '好的，计划书初稿下周给到，包括分工、里程碑和费用测算。建议以联合项目方式推进。',
    'Good. A first plan follows next week with tasks, milestones and cost. We suggest a joint project.',
  ],
];

export const declineNotes: Readonly<Record<string, Text>> = {
  not_our_field: [
    '我们的经验在材料端，贵方需要的是系统集成，建议联系集群内的研究院。',
    'Our experience is in materials and you need system integration; we suggest the institutes of the cluster.',
  ],
  no_capacity: [
    '团队到下季度末排期已满，届时若仍有需要请再联系。',
    'The team is booked to the end of next quarter; please write again then.',
  ],
  maturity_gap: [
    '目前仍处于实验室阶段，距离贵方的量产要求还有较大差距。',
    'We are still at the laboratory stage, well short of your production needs.',
  ],
  terms: ['独占许可的条件我们暂时无法接受。', 'We cannot grant an exclusive licence at present.'],
  already_solved: [
    '该需求已与另一家伙伴进入试制，感谢关注。',
    'This need is already in trials with another partner; thank you.',
  ],
  too_vague: [
    '请补充指标和测试方法，以便我们判断是否可行。',
    'Please add figures and test methods so that we can judge.',
  ],
};
