<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Agenda</name>
    <message>
        <source>due on {day}</source>
        <translation>应于 {day} 完成</translation>
    </message>
    <message>
        <source>Re-evaluate: {trigger}</source>
        <translation>重新评估：{trigger}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>行动事项：{title}</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Obligation: {title}</source>
        <translation>义务：{title}</translation>
    </message>
    <message>
        <source>ends on {day}</source>
        <translation>于 {day} 结束</translation>
    </message>
    <message>
        <source>Leadership of {member}</source>
        <translation>{member}的牵头任期</translation>
    </message>
    <message>
        <source>Agreement: {title}</source>
        <translation>协议：{title}</translation>
    </message>
    <message>
        <source>Refresh the scores of resources</source>
        <translation>更新资源评分</translation>
    </message>
    <message>
        <source>{n} were assessed more than a year ago</source>
        <translation>{n} 项的评定已超过一年</translation>
    </message>
    <message>
        <source>Repeat the trust survey</source>
        <translation>再次进行信任调查</translation>
    </message>
    <message>
        <source>the last round was on {day}</source>
        <translation>上一轮于 {day} 进行</translation>
    </message>
    <message>
        <source>What became of: {title}</source>
        <translation>成果的去向：{title}</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Take over the duties of the charter</source>
        <translation>提取章程中的义务</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>Have signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>It expired on {date} and is still recorded as in force.</source>
        <translation>该协议已于 {date} 期满，但仍登记为有效。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>It is owed by a body or by every party; name somebody who sees to it.</source>
        <translation>该义务由机构或全体缔约方承担；请指定负责方。</translation>
    </message>
    <message>
        <source>It follows an event whose day is not known.</source>
        <translation>该义务随事件发生，日期未知。</translation>
    </message>
    <message>
        <source>It was due on {date}.</source>
        <translation>应于 {date} 完成。</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}. Nothing was attached.</source>
        <translation>无法读取文件：{reason}。未附加任何内容。</translation>
    </message>
    <message>
        <source>A signed copy has at most 16 MiB and is not empty. Nothing was attached; make a smaller scan of it.</source>
        <translation>签署件不得为空，且不得超过 16 MiB。未附加任何内容；请改用较小的扫描件。</translation>
    </message>
    <message>
        <source>Attach the signed copy of {agreement}</source>
        <translation>附加“{agreement}”的签署件</translation>
    </message>
    <message>
        <source>The copy kept in the workspace is damaged: its bytes are not those that were attached. Nothing was saved; verify the workspace.</source>
        <translation>工作区中保存的签署件已损坏：其内容与附加时不同。未保存任何内容；请校验工作区。</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Nothing was saved.</source>
        <translation>无法写入文件：{reason}。未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Ahp</name>
    <message>
        <source>There are no comparisons; give a square table.</source>
        <translation>没有比较判断；请给出方阵。</translation>
    </message>
    <message>
        <source>The table of comparisons is not square.</source>
        <translation>比较判断表不是方阵。</translation>
    </message>
    <message>
        <source>A comparison must be above 0.</source>
        <translation>比较判断必须大于 0。</translation>
    </message>
    <message>
        <source>This comparison contradicts its mirror: one must be 1 divided by the other.</source>
        <translation>此判断与其对称项矛盾：两者须互为倒数。</translation>
    </message>
    <message>
        <source>Something compared with itself must be 1.</source>
        <translation>与自身比较必须为 1。</translation>
    </message>
    <message>
        <source>There is one row for each alternative.</source>
        <translation>每个方案须有一行。</translation>
    </message>
    <message>
        <source>There is one row for each criterion.</source>
        <translation>每个准则须有一行。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>ableToAct</source>
        <translation>行动能力</translation>
    </message>
    <message>
        <source>above</source>
        <translation>之上</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>abstention</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>边际贡献</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独所得</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>建议询问</translation>
    </message>
    <message>
        <source>assessors</source>
        <translation>评估者</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>均衡度</translation>
    </message>
    <message>
        <source>balanceFrom</source>
        <translation>均衡度下限</translation>
    </message>
    <message>
        <source>balanceTo</source>
        <translation>均衡度上限</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡博弈</translation>
    </message>
    <message>
        <source>band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>bandPoints</source>
        <translation>区间宽度（点）</translation>
    </message>
    <message>
        <source>bandWeightContribution</source>
        <translation>区间中贡献的权重</translation>
    </message>
    <message>
        <source>bandWeightRisk</source>
        <translation>区间中风险的权重</translation>
    </message>
    <message>
        <source>bears</source>
        <translation>承担风险</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>below</source>
        <translation>之下</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>bestRank</source>
        <translation>最好名次</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>capPercent</source>
        <translation>上限，%</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>产业链</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>coalition</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>collusion</source>
        <translation>完全合谋</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>compromise</source>
        <translation>折中方案</translation>
    </message>
    <message>
        <source>consistencyIndex</source>
        <translation>一致性指标</translation>
    </message>
    <message>
        <source>consistencyRatio</source>
        <translation>一致性比率</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>各项贡献</translation>
    </message>
    <message>
        <source>convex</source>
        <translation>凸博弈</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>coreEmpty</source>
        <translation>核为空</translation>
    </message>
    <message>
        <source>coreResearchOrganisation</source>
        <translation>核心研发组织主导型</translation>
    </message>
    <message>
        <source>corelessConsensus</source>
        <translation>无核心共识型</translation>
    </message>
    <message>
        <source>costReduction</source>
        <translation>成本降低</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>criteriaPriorities</source>
        <translation>准则优先度</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>起决定作用的输入</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>defaultCriteria</source>
        <translation>默认准则</translation>
    </message>
    <message>
        <source>defaulted</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>defaultedWeight</source>
        <translation>默认值所占权重</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>evaluationMonths</source>
        <translation>评估间隔（月）</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>求值次数</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>超出额</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>公平值</translation>
    </message>
    <message>
        <source>false</source>
        <translation>否</translation>
    </message>
    <message>
        <source>flips</source>
        <translation>翻转点</translation>
    </message>
    <message>
        <source>flipsDown</source>
        <translation>下移即翻转</translation>
    </message>
    <message>
        <source>flipsUp</source>
        <translation>上移即翻转</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>fractions</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>game</source>
        <translation>博弈</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推得值</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>inBand</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>inCore</source>
        <translation>在核内</translation>
    </message>
    <message>
        <source>incentiveCompatibility</source>
        <translation>激励相容度</translation>
    </message>
    <message>
        <source>incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>individuallyRational</source>
        <translation>个体理性</translation>
    </message>
    <message>
        <source>initiating</source>
        <translation>发起力</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>内点解</translation>
    </message>
    <message>
        <source>interpolated</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>jointVentureCartel</source>
        <translation>联合体卡特尔</translation>
    </message>
    <message>
        <source>jointVentureCompeting</source>
        <translation>联合体竞争</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>largestEigenvalue</source>
        <translation>最大特征值</translation>
    </message>
    <message>
        <source>largestSourcePercent</source>
        <translation>最大资金来源，%</translation>
    </message>
    <message>
        <source>leadArticles</source>
        <translation>主导方条款</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>领先</translation>
    </message>
    <message>
        <source>leastCore</source>
        <translation>最小核</translation>
    </message>
    <message>
        <source>localPriorities</source>
        <translation>局部优先度</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>marginDown</source>
        <translation>下移后的差距</translation>
    </message>
    <message>
        <source>marginUp</source>
        <translation>上移后的差距</translation>
    </message>
    <message>
        <source>matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>mediationDays</source>
        <translation>调解天数</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>message</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>models</source>
        <translation>治理模式</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动量</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近的可接受分配</translation>
    </message>
    <message>
        <source>negativeFlow</source>
        <translation>负流</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>objectionsBy</source>
        <translation>异议的查找方式</translation>
    </message>
    <message>
        <source>openAppeals</source>
        <translation>未决申诉</translation>
    </message>
    <message>
        <source>overlay353</source>
        <translation>3+5+3 叠加结构</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>份额，%</translation>
    </message>
    <message>
        <source>percentNeeded</source>
        <translation>所需份额，%</translation>
    </message>
    <message>
        <source>planRejected</source>
        <translation>方案被否决</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>positiveFlow</source>
        <translation>正流</translation>
    </message>
    <message>
        <source>preventing</source>
        <translation>阻止力</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>priceAboveCost</source>
        <translation>价格高于成本</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>rankHeld</source>
        <translation>名次保持率</translation>
    </message>
    <message>
        <source>rankRange</source>
        <translation>名次范围</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>reactionSlope</source>
        <translation>反应斜率</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>regimes</source>
        <translation>合作制度</translation>
    </message>
    <message>
        <source>regret</source>
        <translation>遗憾值</translation>
    </message>
    <message>
        <source>renewalYears</source>
        <translation>续期年数</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>reservePercent</source>
        <translation>准备金，%</translation>
    </message>
    <message>
        <source>revisit</source>
        <translation>建议复查</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>指引行</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>runnerUp</source>
        <translation>次优</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>singleCentreStar</source>
        <translation>单中心星型</translation>
    </message>
    <message>
        <source>smallMemberFloor</source>
        <translation>小成员保底</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>spending</source>
        <translation>研发支出</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>standardError</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>stressedArticles</source>
        <translation>重点条款</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>superadditive</source>
        <translation>超可加</translation>
    </message>
    <message>
        <source>swings</source>
        <translation>关键次数</translation>
    </message>
    <message>
        <source>talkDays</source>
        <translation>协商天数</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>temptation</source>
        <translation>背离诱惑</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>triggerContributionPoints</source>
        <translation>触发：贡献变化（点）</translation>
    </message>
    <message>
        <source>triggerMilestonePercent</source>
        <translation>触发：里程碑偏差，%</translation>
    </message>
    <message>
        <source>triggerMonths</source>
        <translation>触发：距上次月数</translation>
    </message>
    <message>
        <source>triggerReturnAbove</source>
        <translation>触发：收益高于</translation>
    </message>
    <message>
        <source>triggerReturnBelow</source>
        <translation>触发：收益低于</translation>
    </message>
    <message>
        <source>triggerTrustPoints</source>
        <translation>触发：信任变化（点）</translation>
    </message>
    <message>
        <source>true</source>
        <translation>是</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>效用</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>vetoes</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>weightCash</source>
        <translation>现金权重</translation>
    </message>
    <message>
        <source>weightFacilities</source>
        <translation>设施与数据权重</translation>
    </message>
    <message>
        <source>weightKnowledge</source>
        <translation>知识权重</translation>
    </message>
    <message>
        <source>weightPeople</source>
        <translation>人员权重</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>winShares</source>
        <translation>领先比例</translation>
    </message>
    <message>
        <source>winningCoalitions</source>
        <translation>获胜联盟数</translation>
    </message>
    <message>
        <source>worstRank</source>
        <translation>最差名次</translation>
    </message>
    <message>
        <source>wouldChange</source>
        <translation>会改变结果的因素</translation>
    </message>
    <message>
        <source>asymmetry</source>
        <translation>不对称度</translation>
    </message>
    <message>
        <source>complexity</source>
        <translation>技术复杂度</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>资源依赖</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府参与</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>主导企业</translation>
    </message>
    <message>
        <source>mostlyDefaults</source>
        <translation>多为默认值</translation>
    </message>
    <message>
        <source>output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <source>stageVariety</source>
        <translation>阶段差异</translation>
    </message>
    <message>
        <source>tooClose</source>
        <translation>差距过小</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>任务紧迫度</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Quorate: {chance}</source>
        <translation>达到法定人数：{chance}</translation>
    </message>
    <message>
        <source>{needed} of {seats} seats must be there</source>
        <translation>{seats} 个席位中须有 {needed} 个到场</translation>
    </message>
    <message>
        <source>{chance}, {attended} of {meetings} meetings attended</source>
        <translation>{chance}，{meetings} 次会议出席了 {attended} 次</translation>
    </message>
    <message>
        <source>For 90 % of the attendance rates that are thinkable the chance lies between {low} and {high} ({draws} seeded draws).</source>
        <translation>在可设想的出席率中，90% 的情形下该概率介于 {low} 与 {high} 之间（固定种子抽样 {draws} 次）。</translation>
    </message>
    <message>
        <source>Members are taken to come independently of each other.</source>
        <translation>假定成员彼此独立地出席。</translation>
    </message>
    <message>
        <source>If {name} came for certain: {chance}</source>
        <translation>若{name}必定出席：{chance}</translation>
    </message>
    <message>
        <source>A motion passes: {chance}</source>
        <translation>动议通过：{chance}</translation>
    </message>
    <message>
        <source>in favour {chance}</source>
        <translation>赞成 {chance}</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>达到法定人数</translation>
    </message>
    <message>
        <source>Counted over every outcome.</source>
        <translation>对每一种结果逐一计数。</translation>
    </message>
    <message>
        <source>Simulated {meetings} meetings with seed {seed}; standard error {error}.</source>
        <translation>以种子 {seed} 模拟了 {meetings} 次会议；标准误 {error}。</translation>
    </message>
    <message>
        <source>Nobody abstains; a veto is used by a holder who is there and against.</source>
        <translation>假定无人弃权；否决权由在场且反对的持有者行使。</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>其余 %1 项</translation>
    </message>
</context>
<context>
    <name>BodyCheck</name>
    <message>
        <source>a vacant seat</source>
        <translation>空缺席位</translation>
    </message>
    <message>
        <source>The body stands above itself through its parents.</source>
        <translation>该机构通过上级机构成为自己的上级。</translation>
    </message>
    <message>
        <source>Choose another parent, or none.</source>
        <translation>请选择其他上级机构，或不设上级。</translation>
    </message>
    <message>
        <source>Nobody holds a seat with a vote, so the body can decide nothing.</source>
        <translation>没有人占有表决席位，因此该机构无法作出任何决定。</translation>
    </message>
    <message>
        <source>Add seats and say who sits on them.</source>
        <translation>请添加席位并说明由谁就座。</translation>
    </message>
    <message>
        <source>{count} seats are chairs at the same time.</source>
        <translation>同时有 {count} 个席位是主席。</translation>
    </message>
    <message>
        <source>Keep one chair; a substitute stands in for it.</source>
        <translation>请只保留一名主席；由替补代行职责。</translation>
    </message>
    <message>
        <source>The chair of the body has no seat with a vote in it.</source>
        <translation>该机构的主席在其中没有表决席位。</translation>
    </message>
    <message>
        <source>Give the chair a seat, or name another chair.</source>
        <translation>请给主席一个席位，或另定主席。</translation>
    </message>
    <message>
        <source>{seat} holds a veto but is no member any more.</source>
        <translation>{seat}持有否决权，但已不再是成员。</translation>
    </message>
    <message>
        <source>Take the veto away, or seat a member.</source>
        <translation>请取消该否决权，或改由成员就座。</translation>
    </message>
    <message>
        <source>{seat} holds a veto but is no member of the consortium.</source>
        <translation>{seat}持有否决权，但不是联合体成员。</translation>
    </message>
    <message>
        <source>{seat} holds a veto but has no vote: observers and substitutes cannot stop a motion.</source>
        <translation>{seat}持有否决权，但没有表决权：观察员和替补不能阻止动议。</translation>
    </message>
    <message>
        <source>Take the veto away, or make the seat a voting one.</source>
        <translation>请取消该否决权，或将席位改为表决席位。</translation>
    </message>
    <message>
        <source>{seat} still has a seat but is no member any more; the seat counts as vacant.</source>
        <translation>{seat}仍占有席位，但已不再是成员；该席位按空缺计。</translation>
    </message>
    <message>
        <source>End the term of the seat, or seat a member.</source>
        <translation>请结束该席位的任期，或改由成员就座。</translation>
    </message>
    <message>
        <source>A seat with a vote is vacant; it counts for the quorum but nobody can fill it.</source>
        <translation>有一个表决席位空缺；它计入法定人数，却无人可以出席。</translation>
    </message>
    <message>
        <source>Say who sits on it, or remove it.</source>
        <translation>请说明由谁就座，或移除该席位。</translation>
    </message>
    <message>
        <source>{seat} is its own substitute, which helps nobody.</source>
        <translation>{seat}是自己的替补，这没有作用。</translation>
    </message>
    <message>
        <source>Name another substitute, or none.</source>
        <translation>请另定替补，或不设替补。</translation>
    </message>
    <message>
        <source>The substitute of {seat} has a seat of its own and would vote for two.</source>
        <translation>{seat}的替补自己也有席位，将代表两方投票。</translation>
    </message>
    <message>
        <source>Say in the agreement whether one may vote for two.</source>
        <translation>请在协议中写明一人能否代表两方投票。</translation>
    </message>
    <message>
        <source>The quorum asks for {needed} of {seats} seats, but only {held} are held: it can never be met.</source>
        <translation>法定人数要求 {seats} 个席位中的 {needed} 个，但只有 {held} 个有人：永远无法达到。</translation>
    </message>
    <message>
        <source>Lower the quorum, or fill the seats.</source>
        <translation>请降低法定人数，或补足席位。</translation>
    </message>
    <message>
        <source>There is no quorum: one who comes decides alone.</source>
        <translation>没有法定人数：到场一人即可单独决定。</translation>
    </message>
    <message>
        <source>Set a quorum; two thirds is usual (default, not evidence).</source>
        <translation>请设定法定人数；通常为三分之二（默认值，并非证据）。</translation>
    </message>
    <message>
        <source>The second meeting needs a higher quorum than the first, so calling it again helps nobody.</source>
        <translation>再次会议的法定人数高于第一次，因此再次召集没有作用。</translation>
    </message>
    <message>
        <source>Lower the quorum of the second meeting.</source>
        <translation>请降低再次会议的法定人数。</translation>
    </message>
    <message>
        <source>The agenda is due {agenda} days before the meeting, earlier than its notice ({notice} days).</source>
        <translation>议程须在会前 {agenda} 天发出，早于会议通知（{notice} 天）。</translation>
    </message>
    <message>
        <source>Make the agenda due after the notice.</source>
        <translation>请把议程的发出期限设在会议通知之后。</translation>
    </message>
    <message>
        <source>Items can be added only until {added} days before the meeting, before the agenda is out ({agenda} days).</source>
        <translation>增补议题最迟须在会前 {added} 天提出，而议程在会前 {agenda} 天才发出。</translation>
    </message>
    <message>
        <source>Let items be added after the agenda is out.</source>
        <translation>请允许在议程发出后增补议题。</translation>
    </message>
    <message>
        <source>The second meeting is to be held within {days} days, but the shortest notice is {notice} days.</source>
        <translation>再次会议须在 {days} 天内召开，但最短通知期为 {notice} 天。</translation>
    </message>
    <message>
        <source>Give the second meeting more days, or shorten the notice.</source>
        <translation>请为再次会议留出更多天数，或缩短通知期。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: {reason}</source>
        <translation>规则“{matter}”：{reason}</translation>
    </message>
    <message>
        <source>Change the rule; until then no power is computed for it.</source>
        <translation>请修改该规则；在此之前不为其计算权力。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: less than half can decide, so a motion and its contrary may both pass.</source>
        <translation>规则“{matter}”：不足半数即可通过，一项动议与内容相反的动议可能都获通过。</translation>
    </message>
    <message>
        <source>Raise the threshold to a half or more.</source>
        <translation>请将门槛提高到半数或以上。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: exactly half is enough, so a motion and its contrary may both pass.</source>
        <translation>规则“{matter}”：恰好半数即可通过，一项动议与内容相反的动议可能都获通过。</translation>
    </message>
    <message>
        <source>Ask for more than half.</source>
        <translation>请要求超过半数。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: the chair has a casting vote, but no seat is the chair.</source>
        <translation>规则“{matter}”：主席有决定票，但没有席位是主席。</translation>
    </message>
    <message>
        <source>Make a seat the chair, or drop the casting vote.</source>
        <translation>请将一个席位设为主席，或取消决定票。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: the casting vote has no effect; it breaks ties only where more than half is needed.</source>
        <translation>规则“{matter}”：决定票不起作用；只有在要求超过半数时，它才能打破平局。</translation>
    </message>
    <message>
        <source>Drop the casting vote, or ask for more than half.</source>
        <translation>请取消决定票，或要求超过半数。</translation>
    </message>
    <message>
        <source>Rule “{matter}”: {count} of those who vote belong to no tier.</source>
        <translation>规则“{matter}”：有 {count} 名表决者不属于任何层级。</translation>
    </message>
    <message>
        <source>Name the tier of every seat.</source>
        <translation>请填写每个席位的层级。</translation>
    </message>
    <message>
        <source>“{matter}” has two rules; which one holds is open.</source>
        <translation>“{matter}”有两条规则，适用哪一条并不确定。</translation>
    </message>
    <message>
        <source>Keep one rule for each matter.</source>
        <translation>每一事项请只保留一条规则。</translation>
    </message>
    <message>
        <source>Nothing says how “{matter}” is decided, though it is reserved to this body; more than half of the members is assumed (default, not evidence).</source>
        <translation>“{matter}”保留给该机构，却没有规定如何决定；按成员过半数假定（默认值，并非证据）。</translation>
    </message>
    <message>
        <source>Add a rule for it, or one for all matters.</source>
        <translation>请为其添加规则，或添加一条适用于所有事项的规则。</translation>
    </message>
    <message>
        <source>{member} votes with “{first}” and with “{second}”; only the first counts.</source>
        <translation>{member}同时属于“{first}”和“{second}”；只计前者。</translation>
    </message>
    <message>
        <source>Keep the member in one precoalition.</source>
        <translation>请让该成员只属于一个先验联盟。</translation>
    </message>
    <message>
        <source>{member} belongs to the precoalition “{name}” but has no vote here.</source>
        <translation>{member}属于先验联盟“{name}”，但在此没有表决权。</translation>
    </message>
    <message>
        <source>Seat the member, or take it out.</source>
        <translation>请给该成员席位，或将其移出。</translation>
    </message>
</context>
<context>
    <name>BodyPower</name>
    <message>
        <source>Banzhaf, absolute</source>
        <translation>班扎夫指数（绝对）</translation>
    </message>
    <message>
        <source>Power to prevent</source>
        <translation>阻止权</translation>
    </message>
    <message>
        <source>Power to initiate</source>
        <translation>发起权</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{name}: {share}</source>
        <translation>{name}：{share}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Share of the votes</source>
        <translation>票数占比</translation>
    </message>
    <message>
        <source>Coalitions that need it</source>
        <translation>需要它的联盟</translation>
    </message>
    <message>
        <source>As tried: {share}</source>
        <translation>试用后：{share}</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>所需票数</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>所需成员数</translation>
    </message>
    <message>
        <source>Needed in the tier {tier}</source>
        <translation>层级“{tier}”中所需</translation>
    </message>
    <message>
        <source>Holders of a veto who have to agree</source>
        <translation>须同意的否决权持有者</translation>
    </message>
    <message>
        <source>Voters who must not block</source>
        <translation>不得阻止的投票者</translation>
    </message>
</context>
<context>
    <name>BodyTemplate</name>
    <message>
        <source>General assembly</source>
        <translation>成员大会</translation>
    </message>
    <message>
        <source>Executive board</source>
        <translation>执行理事会</translation>
    </message>
    <message>
        <source>Command committee</source>
        <translation>统筹指挥委员会</translation>
    </message>
    <message>
        <source>Consensus circle</source>
        <translation>共识会议</translation>
    </message>
    <message>
        <source>Handover of the lead</source>
        <translation>牵头职责交接</translation>
    </message>
    <message>
        <source>The chair passes to the leader of the next stage of research.</source>
        <translation>主席职务由下一研发阶段的牵头方接任。</translation>
    </message>
    <message>
        <source>Board of work package leaders</source>
        <translation>工作包牵头方理事会</translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation>咨询委员会</translation>
    </message>
    <message>
        <source>Advises from outside under a duty of confidentiality; has no vote.</source>
        <translation>由外部人士在保密义务下提供咨询；没有表决权。</translation>
    </message>
    <message>
        <source>Adviser {number}</source>
        <translation>顾问 {number}</translation>
    </message>
    <message>
        <source>Arbitration committee</source>
        <translation>仲裁委员会</translation>
    </message>
    <message>
        <source>Decides what talks and mediation leave open; nobody on it belongs to a member.</source>
        <translation>裁决会谈和调解未能解决的争议；委员均不属于任何成员。</translation>
    </message>
    <message>
        <source>Arbitrator {number}</source>
        <translation>仲裁员 {number}</translation>
    </message>
    <message>
        <source>small members</source>
        <translation>中小成员</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公共部门</translation>
    </message>
    <message>
        <source>science</source>
        <translation>科研</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>产业</translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation>联合管理委员会</translation>
    </message>
    <message>
        <source>Plan and budget</source>
        <translation>计划与预算</translation>
    </message>
    <message>
        <source>Admission, withdrawal and exclusion</source>
        <translation>加入、退出和除名</translation>
    </message>
    <message>
        <source>Change of shares</source>
        <translation>份额变更</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <source>Prepares meetings and carries out what was decided.</source>
        <translation>筹备会议并执行所作的决定。</translation>
    </message>
    <message>
        <source>Committee only</source>
        <translation>单一委员会</translation>
    </message>
    <message>
        <source>One body of all members that meets every quarter; for up to 5 members.</source>
        <translation>由全体成员组成、每季度开会的单一机构；适合不超过 5 个成员。</translation>
    </message>
    <message>
        <source>Committee and secretariat</source>
        <translation>委员会与秘书处</translation>
    </message>
    <message>
        <source>All members in one committee, prepared by a secretariat; for 6 to 15 members.</source>
        <translation>全体成员组成委员会，由秘书处筹备；适合 6 至 15 个成员。</translation>
    </message>
    <message>
        <source>Assembly, board and secretariat</source>
        <translation>成员大会、执行理事会与秘书处</translation>
    </message>
    <message>
        <source>All members once a year, a board of at most 9 every quarter; for more than 15 members.</source>
        <translation>全体成员每年开会一次，至多 9 人的执行理事会每季度开会一次；适合超过 15 个成员的联合体。</translation>
    </message>
    <message>
        <source>Lead enterprise and government decide by weighted votes; for the single-centre star.</source>
        <translation>牵头企业与政府部门按加权票数决定；适合单中心星型。</translation>
    </message>
    <message>
        <source>Equal members look for agreement and vote only when that has failed; for coreless consensus.</source>
        <translation>平等的成员先寻求一致，未成时才表决；适合无核心共识型。</translation>
    </message>
    <message>
        <source>Rotating lead</source>
        <translation>轮值牵头</translation>
    </message>
    <message>
        <source>A committee whose chair passes on by stage, and a board of work package leaders; for the core-R&amp;D-organisation-led model.</source>
        <translation>主席按阶段轮换的委员会，加上工作包牵头方理事会；适合核心研发组织主导型。</translation>
    </message>
    <message>
        <source>Three advisers from outside, without a vote.</source>
        <translation>三名没有表决权的外部顾问。</translation>
    </message>
    <message>
        <source>Three arbitrators from outside; all must be there.</source>
        <translation>三名外部仲裁员；必须全部到场。</translation>
    </message>
    <message>
        <source>There is no template “{id}”.</source>
        <translation>没有模板“{id}”。</translation>
    </message>
</context>
<context>
    <name>BodyVotes</name>
    <message>
        <source>The body “{name}” has no seat with a vote on that day, so there is no power to measure.</source>
        <translation>机构“{name}”在该日没有表决席位，因此没有权力可以衡量。</translation>
    </message>
    <message>
        <source>The threshold is 0: every motion passes without a vote. Raise it.</source>
        <translation>门槛为 0：任何动议无需投票即可通过。请提高门槛。</translation>
    </message>
    <message>
        <source>Nobody has a vote that counts; give the seats votes.</source>
        <translation>没有任何有效票；请为席位填写票数。</translation>
    </message>
    <message>
        <source>{needed} of {total} are needed, but only {there} can be in favour: no motion can ever pass. Lower the threshold or fill the seats.</source>
        <translation>需要 {needed}/{total} 赞成，但最多只有 {there} 能够赞成：任何动议都无法通过。请降低门槛或补足席位。</translation>
    </message>
    <message>
        <source>The rule counts by tiers, but no seat names a tier.</source>
        <translation>该规则按层级计票，但没有席位填写层级。</translation>
    </message>
    <message>
        <source>No block is needed to stop a consent, so every proposal is stopped. Ask for at least one.</source>
        <translation>无需任何一方阻止即可否定同意，因此每项提案都会被否定。请至少要求一方阻止。</translation>
    </message>
    <message>
        <source>{blocks} blocks are needed, but only {heads} vote: nothing can be blocked. Ask for fewer.</source>
        <translation>需要 {blocks} 方阻止，但只有 {heads} 名表决者：什么都无法阻止。请降低要求。</translation>
    </message>
    <message>
        <source>All other matters</source>
        <translation>其他一切事项</translation>
    </message>
    <message>
        <source>{method}: stopped by {blocks}</source>
        <translation>{method}：{blocks} 方可阻止</translation>
    </message>
    <message>
        <source>{method}: more than {share} of all votes</source>
        <translation>{method}：超过全部票数的 {share}</translation>
    </message>
    <message>
        <source>{method}: at least {share} of all votes</source>
        <translation>{method}：不少于全部票数的 {share}</translation>
    </message>
    <message>
        <source>{method}: more than {share} of votes cast</source>
        <translation>{method}：超过所投票数的 {share}</translation>
    </message>
    <message>
        <source>{method}: at least {share} of votes cast</source>
        <translation>{method}：不少于所投票数的 {share}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>BodyWhy</name>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem}{remedy}</translation>
    </message>
    <message>
        <source>{needed} of {total} members</source>
        <translation>{total} 个成员中的 {needed} 个</translation>
    </message>
    <message>
        <source>{needed} of {total} votes of {tier}</source>
        <translation>{tier} 共 {total} 票中的 {needed} 票</translation>
    </message>
    <message>
        <source>everybody who holds a veto</source>
        <translation>全体否决权人</translation>
    </message>
    <message>
        <source>fewer objections than stop it</source>
        <translation>反对者少于足以阻止的人数</translation>
    </message>
    <message>
        <source>{needed} of {total} votes</source>
        <translation>{total} 票中的 {needed} 票</translation>
    </message>
    <message>
        <source>A seat that votes on this day</source>
        <translation>当日有表决权的席位</translation>
    </message>
    <message>
        <source>A seat that does not vote on this day</source>
        <translation>当日没有表决权的席位</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Of all votes of the body</source>
        <translation>占该机构全部票数</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Held on this day</source>
        <translation>当日有人担任</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: the seat is vacant</source>
        <translation>否：席位空缺</translation>
    </message>
    <message>
        <source>This seat holds a veto: nothing passes against it.</source>
        <translation>此席位有否决权：它反对时任何事项都不能通过。</translation>
    </message>
    <message>
        <source>What the votes are worth under a rule stands in the section “Power”.</source>
        <translation>这些票数在某一规则下的实际权力见“权力”栏目。</translation>
    </message>
    <message>
        <source>Voters on this day</source>
        <translation>当日的表决者</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Holds a veto</source>
        <translation>有否决权</translation>
    </message>
    <message>
        <source>Whose votes decide under this rule stands in the section “Power”.</source>
        <translation>在此规则下谁的票起决定作用，见“权力”栏目。</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>“{day}” is no day; write it as 2027-03-31. It is left out.</source>
        <translation>“{day}”不是日期；请写成 2027-03-31。此项已略去。</translation>
    </message>
    <message>
        <source>“{time}” is no time of a day; write it as 09:30. 09:00 is used meanwhile.</source>
        <translation>“{time}”不是一天中的时刻；请写成 09:30。暂用 09:00。</translation>
    </message>
    <message>
        <source>The series has no first day, so it takes place on no day; set “starts on”.</source>
        <translation>该例会安排没有首日，因此不会举行；请填写“开始日期”。</translation>
    </message>
    <message>
        <source>The series happens more than {n} times in this span; the later ones are left out.</source>
        <translation>该例会安排在此期间超过 {n} 次；其后的已略去。</translation>
    </message>
    <message>
        <source>The meeting has no day, so the calendar cannot show it; set its date.</source>
        <translation>该会议没有日期，日历无法显示；请填写日期。</translation>
    </message>
    <message>
        <source>“{time}” is no time of a day; write it as 09:30.</source>
        <translation>“{time}”不是一天中的时刻；请写成 09:30。</translation>
    </message>
    <message>
        <source>The clock in {zone} is put forward over {time} on this day; the meeting starts when it shows {shown}.</source>
        <translation>当天 {zone} 的时钟拨快，跳过 {time}；会议在时钟显示 {shown} 时开始。</translation>
    </message>
    <message>
        <source>The clock in {zone} shows {time} twice on this day; the first time is meant.</source>
        <translation>当天 {zone} 的时钟两次显示 {time}；以第一次为准。</translation>
    </message>
    <message>
        <source>The day is on a weekend.</source>
        <translation>当天是周末。</translation>
    </message>
    <message>
        <source>The day is on a weekend in {country}.</source>
        <translation>当天在{country}是周末。</translation>
    </message>
    <message>
        <source>The day is a holiday: {holiday}.</source>
        <translation>当天是节假日：{holiday}。</translation>
    </message>
    <message>
        <source>The day is a holiday in {country}: {holiday}.</source>
        <translation>当天在{country}是节假日：{holiday}。</translation>
    </message>
    <message>
        <source>Notice of meeting</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Items to be added</source>
        <translation>增补议题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Acceptance of the minutes</source>
        <translation>纪要认可</translation>
    </message>
    <message>
        <source>Second meeting</source>
        <translation>再次会议</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known; use a name such as Europe/Berlin or Asia/Shanghai.</source>
        <translation>时区“{name}”未知；请使用如 Europe/Berlin 或 Asia/Shanghai 的名称。</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}：{title}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record whether it took place: {title}</source>
        <translation>请记录是否召开：{title}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>行动事项：{title}</translation>
    </message>
    <message>
        <source>Obligation: {title}</source>
        <translation>义务：{title}</translation>
    </message>
    <message>
        <source>Ask what became of: {title}</source>
        <translation>询问成果的去向：{title}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The file is not written in UTF-8; save it again as an iCalendar file.</source>
        <translation>文件不是 UTF-8 编码；请重新保存为 iCalendar 文件。</translation>
    </message>
    <message>
        <source>The line is no part of a calendar and is left out.</source>
        <translation>该行不属于日历，已略去。</translation>
    </message>
    <message>
        <source>Not held here, and so not taken over: {names}.</source>
        <translation>以下内容不在此处保存，因此未导入：{names}。</translation>
    </message>
    <message>
        <source>The calendar does not end; the file may be cut off.</source>
        <translation>日历没有结尾；文件可能被截断。</translation>
    </message>
    <message>
        <source>Only events are taken over; this is left out.</source>
        <translation>只导入日程；此项已略去。</translation>
    </message>
    <message>
        <source>The event does not end; what there is of it is taken.</source>
        <translation>该日程没有结尾；导入其已有部分。</translation>
    </message>
    <message>
        <source>“{value}” is no day or time, so the event cannot be placed; it is left out.</source>
        <translation>“{value}”不是日期或时刻，该日程无法排入；已略去。</translation>
    </message>
    <message>
        <source>The event has no start; it is left out.</source>
        <translation>该日程没有开始时间；已略去。</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known; it is kept, and the calendar names it until it is corrected.</source>
        <translation>时区“{zone}”未知；已保留，日历会一直提示直到更正。</translation>
    </message>
    <message>
        <source>The event has no UID; it is known again by its title and start.</source>
        <translation>该日程没有 UID；以标题与开始时间识别。</translation>
    </message>
    <message>
        <source>“{value}” is no duration; two hours are supposed.</source>
        <translation>“{value}”不是时长；暂按两小时计。</translation>
    </message>
    <message>
        <source>The event ends at “{value}”, which is not after its start; two hours are supposed.</source>
        <translation>该日程在“{value}”结束，不晚于其开始；暂按两小时计。</translation>
    </message>
    <message>
        <source>The whole series is marked as cancelled; it is left as it is. Remove it if that is meant.</source>
        <translation>整个系列被标为取消；此处保持不变。若本意如此，请将其移除。</translation>
    </message>
    <message>
        <source>{problem} The rule is left out; the first day and additions are taken over.</source>
        <translation>{problem}该规则不予采用；仅采用首日及增加的日期。</translation>
    </message>
    <message>
        <source>“{value}” is no day; it is left out.</source>
        <translation>“{value}”不是日期；已略去。</translation>
    </message>
    <message>
        <source>The meeting added on {day} is at {clock}; here all meetings of a series begin at the same time.</source>
        <translation>{day} 增加的会议在 {clock}；此处同一例会安排的所有会议在同一时刻开始。</translation>
    </message>
    <message>
        <source>{address} is no contact of a member; add it to a member&apos;s contacts to invite it.</source>
        <translation>{address} 不是任何成员的联系人；请将其加入成员的联系人后再邀请。</translation>
    </message>
    <message>
        <source>The event changes a series that is neither in the file nor here; it is left out.</source>
        <translation>该日程更改的系列既不在文件中也不在此处；已略去。</translation>
    </message>
    <message>
        <source>“{value}” is no day or time; the change is left out.</source>
        <translation>“{value}”不是日期或时刻；该更改已略去。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>The file could not be written; choose another place.</source>
        <translation>无法写入文件；请另选位置。</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{day} 的{title}</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>a single meeting, of no series</source>
        <translation>单次会议，不属于任何例会安排</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>原定日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>In universal time</source>
        <translation>协调世界时</translation>
    </message>
    <message>
        <source>{day} ({n} days, moved to a working day)</source>
        <translation>{day}（{n} 天，已移到工作日）</translation>
    </message>
    <message>
        <source>{day} ({n} days)</source>
        <translation>{day}（{n} 天）</translation>
    </message>
    <message>
        <source>Days of notice, agenda and minutes: rules of “{body}” on the page Bodies &amp; votes</source>
        <translation>通知、议程与纪要的天数：见“机构与表决”页面上“{body}”的规则</translation>
    </message>
    <message>
        <source>It belongs to no body, so no notice and no minutes are asked for.</source>
        <translation>不属于任何机构，因此不要求通知与纪要。</translation>
    </message>
    <message>
        <source>Another rule of the series, a moved day, or other days of notice of the body</source>
        <translation>例会安排的其他规则、移动日期，或机构的其他通知天数</translation>
    </message>
    <message>
        <source>The content of this file is no calendar: it has no line BEGIN:VCALENDAR. Save the calendar again as iCalendar (.ics) in the program it comes from.</source>
        <translation>此文件的内容不是日历：其中没有 BEGIN:VCALENDAR 一行。请在原来的程序中重新保存为 iCalendar（.ics）。</translation>
    </message>
    <message>
        <source>The rule {rule} never comes true: no calendar has a day and time as it asks for. The series is kept and named by the checks of the calendar until its rule is corrected.</source>
        <translation>规则 {rule} 永远不会成立：任何日历都没有它所要求的日期和时间。该系列予以保留，在规则更正之前由日历检查指出。</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known; the time is taken as it stands. Correct it if it is another one here.</source>
        <translation>未知时区“{zone}”；时间按原样采用。如与此处时间不同，请更正。</translation>
    </message>
    <message>
        <source>The event lasts whole days; here it begins at 09:00 and ends at 18:00 of the first day.</source>
        <translation>该事件为全天事件；在此从首日 09:00 开始，到当日 18:00 结束。</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>−{points} at the gate</source>
        <translation>门槛处 −{points}</translation>
    </message>
    <message>
        <source>expected {score}</source>
        <translation>预期 {score}</translation>
    </message>
    <message>
        <source>{node}: no data yet, {supply}</source>
        <translation>{node}：暂无数据，{supply}</translation>
    </message>
    <message>
        <source>{node}: {score}</source>
        <translation>{node}：{score}</translation>
    </message>
    <message>
        <source>{node}: raw {score}, transmitted {transmitted}</source>
        <translation>{node}：原始 {score}，传导 {transmitted}</translation>
    </message>
    <message>
        <source>{node}: {score}, expected {transmitted}</source>
        <translation>{node}：{score}，预期 {transmitted}</translation>
    </message>
    <message>
        <source>gate: no data yet</source>
        <translation>门槛：暂无数据</translation>
    </message>
    <message>
        <source>gate {gate} = mean {mean} × weakest {weakest}</source>
        <translation>门槛 {gate} = 平均 {mean} × 最弱 {weakest}</translation>
    </message>
    <message>
        <source>raw → transmitted, fit {fit}</source>
        <translation>原始 → 传导，契合度 {fit}</translation>
    </message>
    <message>
        <source>observed beside expected</source>
        <translation>观测与预期对照</translation>
    </message>
    <message>
        <source>potential {score}</source>
        <translation>潜力 {score}</translation>
    </message>
    <message>
        <source>potential: no data yet</source>
        <translation>潜力：暂无数据</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Transmitted or expected</source>
        <translation>传导或预期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No single condition limits the chain now.</source>
        <translation>目前没有单一条件制约机制链。</translation>
    </message>
    <message>
        <source>No condition has data yet: add holdings, a survey or a contract, or risk shares.</source>
        <translation>各条件均暂无数据：请添加资源禀赋、调查或合同、风险分担。</translation>
    </message>
    <message>
        <source>{condition} limits most now.</source>
        <translation>{condition}目前制约最大。</translation>
    </message>
    <message>
        <source>{condition} limits most now: ten points more would raise the potential from {now} to {then}.</source>
        <translation>{condition}目前制约最大：提高十分可使潜力从 {now} 升至 {then}。</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>机制链</translation>
    </message>
    <message>
        <source>Conditions, mechanisms, mediators and outcomes in a closed loop; potential {score}. {message}</source>
        <translation>条件、机制、中介变量和成果构成闭环；潜力 {score}。{message}</translation>
    </message>
    <message>
        <source>Conditions, mechanisms, mediators and outcomes in a closed loop. {message}</source>
        <translation>条件、机制、中介变量和成果构成闭环。{message}</translation>
    </message>
    <message>
        <source>Supposed, not observed.</source>
        <translation>假设值，并非观测。</translation>
    </message>
    <message>
        <source>Nobody has committed yet: candidates and invited members are counted.</source>
        <translation>尚无成员承诺加入：按候选和受邀成员计算。</translation>
    </message>
    <message>
        <source>Coverage × differentiation</source>
        <translation>覆盖 × 差异</translation>
    </message>
    <message>
        <source>{count} of {total} resources held</source>
        <translation>已持有 {count}/{total} 种资源</translation>
    </message>
    <message>
        <source>Mean pairwise overlap of holdings: {percent} %</source>
        <translation>资源禀赋两两重叠的平均值：{percent}%</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>互动历史</translation>
    </message>
    <message>
        <source>contact in {count} of {total} quarters</source>
        <translation>{total} 个季度中有 {count} 个有往来</translation>
    </message>
    <message>
        <source>Binding contract</source>
        <translation>有约束力的合同</translation>
    </message>
    <message>
        <source>Third-party supervision</source>
        <translation>第三方监督</translation>
    </message>
    <message>
        <source>by a third party</source>
        <translation>由第三方</translation>
    </message>
    <message>
        <source>by a member only</source>
        <translation>仅由成员</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Pairwise survey</source>
        <translation>两两信任调查</translation>
    </message>
    <message>
        <source>{round}: {ratings} ratings by {raters} raters</source>
        <translation>{round}：{raters} 名评价者，{ratings} 项评分</translation>
    </message>
    <message>
        <source>{round} has too few raters: its mean stays hidden.</source>
        <translation>{round}的评价者过少：平均值不公开。</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已规定</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未规定</translation>
    </message>
    <message>
        <source>Risk proportions</source>
        <translation>风险比例</translation>
    </message>
    <message>
        <source>Evaluation method</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Dispute body</source>
        <translation>争议机构</translation>
    </message>
    <message>
        <source>Adjustment rule</source>
        <translation>调整规则</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>{score}</source>
        <translation>{score}</translation>
    </message>
    <message>
        <source>{node}: no data yet</source>
        <translation>{node}：暂无数据</translation>
    </message>
    <message>
        <source>{node} {score}</source>
        <translation>{node} {score}</translation>
    </message>
    <message>
        <source>While it is low there is no rationale, and the potential is capped.</source>
        <translation>得分低时缺乏建立的理由，潜力受限。</translation>
    </message>
    <message>
        <source>While it is low, opportunism and knowledge protection grow: knowledge flow falls and coordination costs more.</source>
        <translation>得分低时机会主义和知识保护加剧：知识流动下降，协调成本上升。</translation>
    </message>
    <message>
        <source>While it is low, willingness falls and cooperation stays shallow: R&amp;D investment falls.</source>
        <translation>得分低时合作意愿下降、合作停留于表层：研发投入减少。</translation>
    </message>
    <message>
        <source>While it is low there is an information gap.</source>
        <translation>得分低时存在信息鸿沟。</translation>
    </message>
    <message>
        <source>While it is low, members share too much or too little.</source>
        <translation>得分低时成员共享过多或过少。</translation>
    </message>
    <message>
        <source>While it is low, members ride free.</source>
        <translation>得分低时成员搭便车。</translation>
    </message>
    <message>
        <source>Without it governance is static and scores age.</source>
        <translation>没有反馈，治理停滞，得分过时。</translation>
    </message>
    <message>
        <source>Left out of the mean for want of data: {count}. Confidence {percent} %.</source>
        <translation>因缺少数据未计入平均值：{count} 项。置信度 {percent}%。</translation>
    </message>
    <message>
        <source>Transmitted {score} = raw {raw} × fit {fit} × gate {gate}</source>
        <translation>传导 {score} = 原始 {raw} × 契合度 {fit} × 门槛 {gate}</translation>
    </message>
    <message>
        <source>Expected {score}: the weighted mean of what reaches it</source>
        <translation>预期 {score}：到达它的得分的加权平均值</translation>
    </message>
    <message>
        <source>Observed minus expected: {gap} points</source>
        <translation>观测减预期：{gap} 分</translation>
    </message>
    <message>
        <source>Constraint pressing: {title}</source>
        <translation>施加影响的制约因素：{title}</translation>
    </message>
    <message>
        <source>Data on: {part}</source>
        <translation>补充数据：{part}</translation>
    </message>
    <message>
        <source>Governance fit</source>
        <translation>治理契合度</translation>
    </message>
    <message>
        <source>{fit}</source>
        <translation>{fit}</translation>
    </message>
    <message>
        <source>{condition}: ten points more would raise the potential from {now} to {then}.</source>
        <translation>{condition}：提高十分可使潜力从 {now} 升至 {then}。</translation>
    </message>
    <message>
        <source>{condition}: ten points more would raise the gate, in hundredths, from {now} to {then}.</source>
        <translation>{condition}：提高十分可使门槛（以百分之一计）从 {now} 升至 {then}。</translation>
    </message>
    <message>
        <source>Gate: no data yet</source>
        <translation>门槛：暂无数据</translation>
    </message>
    <message>
        <source>Gate {value}</source>
        <translation>门槛 {value}</translation>
    </message>
    <message>
        <source>How much of the mechanisms the conditions let through</source>
        <translation>条件让机制通过的程度</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>The threshold of 50 is a default, not evidence.</source>
        <translation>阈值 50 是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Counter-evidence: Li &amp; Ge (2025), 22 cases, found no single necessary condition; strictness 0 takes the weakest condition out of the gate.</source>
        <translation>相反的证据：Li 与 Ge（2025）的 22 个案例没有发现单一的必要条件；严格度为 0 时最弱条件不再单独影响门槛。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Weighted mean of the transmitted mechanisms</source>
        <translation>传导后机制的加权平均值</translation>
    </message>
    <message>
        <source>{raw} → {transmitted}</source>
        <translation>{raw} → {transmitted}</translation>
    </message>
    <message>
        <source>All links weigh the same: a default, not evidence.</source>
        <translation>所有连接权重相同：这是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Links weigh as entered; the rest weigh 1.</source>
        <translation>连接权重按录入值，其余为 1。</translation>
    </message>
    <message>
        <source>Members on a shared platform</source>
        <translation>使用共享平台的成员</translation>
    </message>
    <message>
        <source>Reuse of data</source>
        <translation>数据复用</translation>
    </message>
    <message>
        <source>{reuses} uses of {deposits} deposits</source>
        <translation>存入 {deposits} 项，使用 {reuses} 次</translation>
    </message>
    <message>
        <source>Incubated projects</source>
        <translation>孵化项目</translation>
    </message>
    <message>
        <source>Bridged regions</source>
        <translation>已衔接区域</translation>
    </message>
    <message>
        <source>Spillover near its best rate</source>
        <translation>溢出率接近最优</translation>
    </message>
    <message>
        <source>β {rate}, best {best}</source>
        <translation>β {rate}，最优值 {best}</translation>
    </message>
    <message>
        <source>IP rules complete</source>
        <translation>知识产权规则完整</translation>
    </message>
    <message>
        <source>Mechanisms live × balance</source>
        <translation>运行机制 × 平衡</translation>
    </message>
    <message>
        <source>{contractual} contractual and {relational} relational instruments; balance {percent} %</source>
        <translation>契约治理手段 {contractual} 项、关系治理手段 {relational} 项；平衡度 {percent}%</translation>
    </message>
    <message>
        <source>why can it be established</source>
        <translation>为何能够建立</translation>
    </message>
    <message>
        <source>add holdings</source>
        <translation>添加资源禀赋</translation>
    </message>
    <message>
        <source>how to collaborate at low cost</source>
        <translation>如何低成本协作</translation>
    </message>
    <message>
        <source>add a survey or contract</source>
        <translation>添加调查或合同</translation>
    </message>
    <message>
        <source>how to last</source>
        <translation>如何持续</translation>
    </message>
    <message>
        <source>add risk shares</source>
        <translation>添加风险分担</translation>
    </message>
    <message>
        <source>how to amplify efficiency</source>
        <translation>如何放大效率</translation>
    </message>
    <message>
        <source>add platform use</source>
        <translation>添加平台使用</translation>
    </message>
    <message>
        <source>how to balance openness and protection</source>
        <translation>如何平衡开放与保护</translation>
    </message>
    <message>
        <source>add IP rules</source>
        <translation>添加知识产权规则</translation>
    </message>
    <message>
        <source>how to regulate behaviour</source>
        <translation>如何规范行为</translation>
    </message>
    <message>
        <source>add mechanisms</source>
        <translation>添加机制</translation>
    </message>
    <message>
        <source>does knowledge move both ways</source>
        <translation>知识是否双向流动</translation>
    </message>
    <message>
        <source>add exchanges</source>
        <translation>添加交流</translation>
    </message>
    <message>
        <source>is what was pledged paid</source>
        <translation>承诺是否兑现</translation>
    </message>
    <message>
        <source>add pledges</source>
        <translation>添加承诺</translation>
    </message>
    <message>
        <source>are milestones reached</source>
        <translation>里程碑是否达成</translation>
    </message>
    <message>
        <source>add milestones</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>are platforms in use</source>
        <translation>平台是否在用</translation>
    </message>
    <message>
        <source>add platforms in use</source>
        <translation>添加在用平台</translation>
    </message>
    <message>
        <source>do results reach industry</source>
        <translation>成果是否进入产业</translation>
    </message>
    <message>
        <source>add results</source>
        <translation>添加成果</translation>
    </message>
    <message>
        <source>are actions closed on time</source>
        <translation>行动事项是否按时完成</translation>
    </message>
    <message>
        <source>add actions</source>
        <translation>添加行动事项</translation>
    </message>
    <message>
        <source>Formation conditions</source>
        <translation>组建条件</translation>
    </message>
    <message>
        <source>Governance mechanisms</source>
        <translation>治理机制</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>中介变量</translation>
    </message>
    <message>
        <source>Innovation outcomes</source>
        <translation>创新成果</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Exchanges × reciprocity</source>
        <translation>交流 × 互惠</translation>
    </message>
    <message>
        <source>{count} exchanges without a date are left out.</source>
        <translation>{count} 次没有日期的交流不计入。</translation>
    </message>
    <message>
        <source>{rate} per member and quarter, {percent} % returned</source>
        <translation>每成员每季度 {rate} 次，{percent}% 得到回应</translation>
    </message>
    <message>
        <source>tacit share {percent} %</source>
        <translation>隐性占 {percent}%</translation>
    </message>
    <message>
        <source>Paid of what was pledged</source>
        <translation>承诺的兑现</translation>
    </message>
    <message>
        <source>Paid of what was pledged in {currency}</source>
        <translation>{currency} 承诺的兑现</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Currencies and price bases are not added: the ratios of each count alike.</source>
        <translation>不同货币和价格基准不相加：各自的比率同等计入。</translation>
    </message>
    <message>
        <source>{count} pledges are not due yet and left out.</source>
        <translation>{count} 项承诺尚未到期，不计入。</translation>
    </message>
    <message>
        <source>{count} payments in another currency than pledged are left out.</source>
        <translation>{count} 笔付款的货币与承诺不同，不计入。</translation>
    </message>
    <message>
        <source>paid ÷ pledged</source>
        <translation>实付 ÷ 承诺</translation>
    </message>
    <message>
        <source>Milestones reached</source>
        <translation>已达成里程碑</translation>
    </message>
    <message>
        <source>{count} of {total} milestones</source>
        <translation>{count}/{total} 个里程碑</translation>
    </message>
    <message>
        <source>Platforms in use</source>
        <translation>在用平台</translation>
    </message>
    <message>
        <source>{count} of {total} platforms in use</source>
        <translation>{count}/{total} 个平台在用</translation>
    </message>
    <message>
        <source>Results transformed</source>
        <translation>已转化成果</translation>
    </message>
    <message>
        <source>Returns against plan</source>
        <translation>收益与计划之比</translation>
    </message>
    <message>
        <source>Actions closed on time</source>
        <translation>按时完成的行动事项</translation>
    </message>
    <message>
        <source>{count} of {total} actions closed on time</source>
        <translation>{count}/{total} 项行动事项按时完成</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} {unit}, judged by {who}</source>
        <translation>{value} {unit}，由{who}评判</translation>
    </message>
    <message>
        <source>{score} ({facts})</source>
        <translation>{score}（{facts}）</translation>
    </message>
    <message>
        <source>Set gate strictness</source>
        <translation>设定门槛严格度</translation>
    </message>
    <message>
        <source>{count} pledges have neither a due date nor a payment: left out.</source>
        <translation>{count} 项承诺既无到期日也无付款：不计入。</translation>
    </message>
    <message>
        <source>raw → transmitted, fit 1 (assumed)</source>
        <translation>原始 → 传导，契合度 1（假定）</translation>
    </message>
    <message>
        <source>1 (assumed)</source>
        <translation>1（假定）</translation>
    </message>
    <message>
        <source>Score of the chosen governance model ÷ best score that is not vetoed</source>
        <translation>所选治理模式的得分 ÷ 未被否决的最高得分</translation>
    </message>
    <message>
        <source>Governance fit 1, assumed</source>
        <translation>治理契合度 1（假定）</translation>
    </message>
    <message>
        <source>No governance model is chosen for the stage {stage}: 1 stands in.</source>
        <translation>{stage}阶段尚未选定治理模式：暂按 1 计。</translation>
    </message>
    <message>
        <source>Governance fit {fit}</source>
        <translation>治理契合度 {fit}</translation>
    </message>
    <message>
        <source>Chosen: {model}.</source>
        <translation>已选：{model}。</translation>
    </message>
    <message>
        <source>Defaults carry {share} % of the best score: the fit is little founded.</source>
        <translation>最高得分中有 {share}% 来自默认值：契合度依据不足。</translation>
    </message>
    <message>
        <source>The chosen model is vetoed: {reason}</source>
        <translation>所选模式被否决：{reason}</translation>
    </message>
    <message>
        <source>supposed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>judged by {who}</source>
        <translation>由{who}评判</translation>
    </message>
    <message>
        <source>{summary}; confidence {percent} %</source>
        <translation>{summary}；置信度 {percent}%</translation>
    </message>
    <message>
        <source>{summary}; {points} points since half a year ago</source>
        <translation>{summary}；半年来变化 {points} 分</translation>
    </message>
    <message>
        <source>{summary}; warnings that stand: {count}</source>
        <translation>{summary}；现有预警：{count}</translation>
    </message>
    <message>
        <source>{summary}; constraint: {title}</source>
        <translation>{summary}；制约因素：{title}</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>{message} Changes are against {other}.</source>
        <translation>{message}变化以“{other}”为参照。</translation>
    </message>
    <message>
        <source>Weigh the arrows that leave {node}</source>
        <translation>设定从“{node}”出发各连接的权重</translation>
    </message>
    <message>
        <source>Weigh the arrow from {from} to {to}</source>
        <translation>设定从“{from}”到“{to}”的连接权重</translation>
    </message>
    <message>
        <source>Keep the scenario “{name}”</source>
        <translation>保存情景“{name}”</translation>
    </message>
    <message>
        <source>Judge {count} scores of the chain</source>
        <translation>评判机制链的 {count} 个得分</translation>
    </message>
    <message>
        <source>Withdraw the judgement of {node}</source>
        <translation>撤回对“{node}”的评判</translation>
    </message>
    <message>
        <source>Weigh the arrows of {node} alike</source>
        <translation>“{node}”的各连接同等加权</translation>
    </message>
    <message>
        <source>Judged by {who}: {score} in place of the computed {computed}. {reason}</source>
        <translation>由{who}评判：{score}，代替计算得出的 {computed}。{reason}</translation>
    </message>
    <message>
        <source>Judged by {who}: {score}, while nothing is computed. {reason}</source>
        <translation>由{who}评判：{score}，目前没有可计算的内容。{reason}</translation>
    </message>
    <message>
        <source>Observations that have aged and count for less: {count}. How fast they age is a default, not evidence.</source>
        <translation>已陈旧、计入较少的观测：{count} 个。陈旧的快慢是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>observation without a day</source>
        <translation>观测没有日期</translation>
    </message>
    <message>
        <source>{score} ({facts}), counts {weight}</source>
        <translation>{score}（{facts}），权重 {weight}</translation>
    </message>
    <message>
        <source>There are no members yet: trust lies between members, so it cannot be computed.</source>
        <translation>尚无成员：信任存在于成员之间，因此无法计算。</translation>
    </message>
    <message>
        <source>{round} is only begun, with {ratings} ratings: it counts from {needed} on.</source>
        <translation>{round}刚开始，仅有 {ratings} 项评分：达到 {needed} 项后才计入。</translation>
    </message>
    <message>
        <source>Supposed: {message}</source>
        <translation>假设：{message}</translation>
    </message>
    <message>
        <source>{title}, supposed</source>
        <translation>{title}（假设）</translation>
    </message>
    <message>
        <source>Supposed, not observed: {node}</source>
        <translation>假设值，并非观测值：{node}</translation>
    </message>
    <message>
        <source>only {percent} % known</source>
        <translation>仅知 {percent}%</translation>
    </message>
    <message>
        <source>passes the gate</source>
        <translation>全部通过门槛</translation>
    </message>
    <message>
        <source>potential {score}, {percent} % known</source>
        <translation>潜力 {score}，已知 {percent}%</translation>
    </message>
    <message>
        <source>Only one member has resources recorded: whether others bring what it lacks cannot be told.</source>
        <translation>只有一名成员登记了资源：其他成员能否带来它所缺少的，无从判断。</translation>
    </message>
    <message>
        <source>Confidence {percent} %: as much of what it rests on is known.</source>
        <translation>置信度 {percent}%：其所依据的内容中已知的部分。</translation>
    </message>
    <message>
        <source>{count} uses without a date are left out.</source>
        <translation>{count} 次没有日期的使用不计入。</translation>
    </message>
</context>
<context>
    <name>ChainDiagram</name>
    <message>
        <source>limits most</source>
        <translation>制约最大</translation>
    </message>
    <message>
        <source>1 constraint</source>
        <translation>1 项制约</translation>
    </message>
    <message>
        <source>%1 constraints</source>
        <translation>%1 项制约</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>Charter</name>
    <message>
        <source>The article is left out, though a charter needs it.</source>
        <translation>该条未纳入，但章程不可缺少此条。</translation>
    </message>
    <message>
        <source>The library has no alternative “{name}”; the default stands in.</source>
        <translation>条款库中没有备选方案“{name}”，暂以默认方案代替。</translation>
    </message>
    <message>
        <source>Open point: {point}</source>
        <translation>待定事项：{point}</translation>
    </message>
    <message>
        <source>“{label}” is {value}; sensible values lie between {minimum} and {maximum}.</source>
        <translation>“{label}”为 {value}；合理范围为 {minimum} 至 {maximum}。</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>缺少：{what}</translation>
    </message>
    <message>
        <source>There is only one party; a charter needs at least two.</source>
        <translation>只有一个缔约方；章程至少需要两方。</translation>
    </message>
    <message>
        <source>{count} of {all} listed parties have not committed yet.</source>
        <translation>所列 {all} 方中有 {count} 方尚未承诺加入。</translation>
    </message>
    <message>
        <source>The article follows another governance model than the plan of the present stage.</source>
        <translation>该条采用的治理模式与当前阶段计划不同。</translation>
    </message>
    <message>
        <source>A star needs a lead enterprise or a government department; there is neither.</source>
        <translation>星型模式需要牵头企业或者政府部门，目前两者皆无。</translation>
    </message>
    <message>
        <source>There is no joint management committee yet; defaults stand in for its rules.</source>
        <translation>尚无联合管理委员会；其规则暂用默认值。</translation>
    </message>
    <message>
        <source>Fewer than four meetings a year build little trust (R148).</source>
        <translation>每年会议少于四次，难以建立信任（R148）。</translation>
    </message>
    <message>
        <source>The agenda is due before the meeting is called.</source>
        <translation>议程的送达期限早于会议通知。</translation>
    </message>
    <message>
        <source>Items can only be added before the agenda exists.</source>
        <translation>增补议题的截止时间早于议程送达。</translation>
    </message>
    <message>
        <source>No party has a seat in the committee yet.</source>
        <translation>尚无任何一方在委员会中拥有席位。</translation>
    </message>
    <message>
        <source>{count} of {all} parties have no seat, though each is to have one.</source>
        <translation>{all} 方中有 {count} 方没有席位，而各方均应有一席。</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>终止日期早于起始日期。</translation>
    </message>
    <message>
        <source>The term ended on {date}.</source>
        <translation>有效期已于 {date} 届满。</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>备选方案</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>尚未约定</translation>
    </message>
    <message>
        <source>{alternative}: {effect}</source>
        <translation>{alternative}：{effect}</translation>
    </message>
    <message>
        <source>What agreements of this kind settle</source>
        <translation>此类协议通常约定的事项</translation>
    </message>
    <message>
        <source>Review, line {line}</source>
        <translation>综述第 {line} 行</translation>
    </message>
    <message>
        <source>A value is of the wrong kind: {reason}.</source>
        <translation>值的类型不符：{reason}。</translation>
    </message>
    <message>
        <source>The clause library cannot be used; correct the places named and load it again.</source>
        <translation>条款库无法使用；请改正所列之处后重新载入。</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>缺少该字段。</translation>
    </message>
    <message>
        <source>The field must be a text that is not empty.</source>
        <translation>该字段必须是非空文本。</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>The field is unknown; is it misspelt?</source>
        <translation>未知字段，是否拼写有误？</translation>
    </message>
    <message>
        <source>Only version 1 of the format can be read.</source>
        <translation>只能读取格式的第 1 版。</translation>
    </message>
    <message>
        <source>A list of articles is expected here.</source>
        <translation>此处应为条款列表。</translation>
    </message>
    <message>
        <source>The article “{id}” occurs twice.</source>
        <translation>条款“{id}”出现了两次。</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>此处应为真或假。</translation>
    </message>
    <message>
        <source>An article needs at least one alternative.</source>
        <translation>每条至少需要一个备选方案。</translation>
    </message>
    <message>
        <source>The article has no alternative “{id}”.</source>
        <translation>该条没有备选方案“{id}”。</translation>
    </message>
    <message>
        <source>“{term}” is no governance model.</source>
        <translation>“{term}”不是治理模式。</translation>
    </message>
    <message>
        <source>“{unit}” is no known unit.</source>
        <translation>“{unit}”不是已知单位。</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>The default lies outside the range {minimum} to {maximum}.</source>
        <translation>默认值超出 {minimum} 至 {maximum} 的范围。</translation>
    </message>
    <message>
        <source>The model has no field “{binding}”.</source>
        <translation>模型中没有字段“{binding}”。</translation>
    </message>
    <message>
        <source>The vocabulary has no term “{term}”.</source>
        <translation>词表中没有“{term}”。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>A list of paragraphs is expected here.</source>
        <translation>此处应为段落列表。</translation>
    </message>
    <message>
        <source>The article is worded twice.</source>
        <translation>该条的文本出现了两次。</translation>
    </message>
    <message>
        <source>Only en and zh_CN are known.</source>
        <translation>只支持 en 和 zh_CN。</translation>
    </message>
    <message>
        <source>The structure has no article “{id}”.</source>
        <translation>结构中没有条款“{id}”。</translation>
    </message>
    <message>
        <source>The paragraphs common to the alternatives are missing.</source>
        <translation>缺少各备选方案共用的段落。</translation>
    </message>
    <message>
        <source>The library has no structure.</source>
        <translation>条款库没有结构文件。</translation>
    </message>
    <message>
        <source>The article has no text in this language.</source>
        <translation>该条没有这种语言的文本。</translation>
    </message>
    <message>
        <source>The alternative has no text in this language.</source>
        <translation>该备选方案没有这种语言的文本。</translation>
    </message>
    <message>
        <source>There is no list “{name}”.</source>
        <translation>没有名为“{name}”的列表。</translation>
    </message>
    <message>
        <source>Nothing can fill the placeholder “{name}”.</source>
        <translation>占位符“{name}”无从填写。</translation>
    </message>
    <message>
        <source>The text is not a valid template: {reason}.</source>
        <translation>文本不是有效的模板：{reason}。</translation>
    </message>
    <message>
        <source>“{own}” needs “{other}” in “{article}”.</source>
        <translation>“{own}”须与“{article}”中的“{other}”配合。</translation>
    </message>
    <message>
        <source>“{own}” and “{other}” in {article} contradict each other.</source>
        <translation>“{own}”与{article}中的“{other}”相互矛盾。</translation>
    </message>
    <message>
        <source>{member} is a member, but no party of “{agreement}”.</source>
        <translation>{member}是成员，但不是“{agreement}”的缔约方。</translation>
    </message>
    <message>
        <source>{member} has left, but is still a party of “{agreement}”.</source>
        <translation>{member}已退出，但仍是“{agreement}”的缔约方。</translation>
    </message>
    <message>
        <source>“{title}” is due on {date}, after the charter ends.</source>
        <translation>“{title}”的期限为 {date}，晚于章程终止日。</translation>
    </message>
    <message>
        <source>“{title}” is in the hands of {member}, which has left.</source>
        <translation>“{title}”由已退出的{member}负责。</translation>
    </message>
    <message>
        <source>“{title}” has no owner.</source>
        <translation>“{title}”没有权利人。</translation>
    </message>
    <message>
        <source>The shares of “{name}” sum to {sum} %, not to 100 %.</source>
        <translation>“{name}”的比例合计为 {sum}%，而不是 100%。</translation>
    </message>
    <message>
        <source>{member} has left and still holds a share.</source>
        <translation>{member}已退出，但仍持有份额。</translation>
    </message>
    <message>
        <source>The term of {member} ends before it begins.</source>
        <translation>{member}的任期结束早于开始。</translation>
    </message>
    <message>
        <source>Objections are possible after the text has been published.</source>
        <translation>文稿发表之后仍可提出异议。</translation>
    </message>
    <message>
        <source>“{title}” is promised without a responsible person or a day.</source>
        <translation>“{title}”的承诺没有负责方或期限。</translation>
    </message>
    <message>
        <source>The handover lies after the end of the charter.</source>
        <translation>移交日期晚于章程终止日。</translation>
    </message>
    <message>
        <source>All weights are zero; nothing would count as a contribution.</source>
        <translation>所有权重均为零；任何投入都不计为贡献。</translation>
    </message>
    <message>
        <source>The article is left out.</source>
        <translation>未纳入该条款。</translation>
    </message>
    <message>
        <source>Another alternative</source>
        <translation>选用了其他方案</translation>
    </message>
    <message>
        <source>Free text of the parties</source>
        <translation>各方补充约定</translation>
    </message>
    <message>
        <source>This alternative is the default for {condition}.</source>
        <translation>该方案是以下情形的默认方案：{condition}。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“{parameter}”: the default for {condition}.</source>
        <translation>“{parameter}”：适用于{condition}的默认值。</translation>
    </message>
    <message>
        <source>The term “{term}” is defined twice.</source>
        <translation>术语“{term}”定义了两次。</translation>
    </message>
    <message>
        <source>The article has no parameter “{name}”.</source>
        <translation>该条款没有参数“{name}”。</translation>
    </message>
    <message>
        <source>The words have no event “{name}”.</source>
        <translation>词表中没有事件“{name}”。</translation>
    </message>
    <message>
        <source>The words have no option “{name}”.</source>
        <translation>词表中没有选项“{name}”。</translation>
    </message>
    <message>
        <source>There is no alternative “{name}” anywhere.</source>
        <translation>不存在方案“{name}”。</translation>
    </message>
    <message>
        <source>The default is none of the options.</source>
        <translation>默认值不在选项之中。</translation>
    </message>
    <message>
        <source>“{owner}” cannot owe anything.</source>
        <translation>“{owner}”不能作为义务承担者。</translation>
    </message>
    <message>
        <source>An obligation needs one of “every”, “on” and “when”.</source>
        <translation>义务须有“every”“on”“when”三者之一。</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>此处应为文本列表。</translation>
    </message>
    <message>
        <source>Nothing decides whether “{name}” holds.</source>
        <translation>无法判断“{name}”是否成立。</translation>
    </message>
    <message>
        <source>Profile “{profile}”: {reason}</source>
        <translation>要求集“{profile}”：{reason}</translation>
    </message>
    <message>
        <source>“{term}” is defined and never used.</source>
        <translation>“{term}”已定义但从未使用。</translation>
    </message>
    <message>
        <source>“{term}” is written like a defined term and is not defined.</source>
        <translation>“{term}”写作术语，却没有定义。</translation>
    </message>
    <message>
        <source>There is no article {number}; the last is {last}.</source>
        <translation>不存在第 {number} 条；最后一条为第 {last} 条。</translation>
    </message>
    <message>
        <source>The annex that is named here does not exist.</source>
        <translation>此处所称附件不存在。</translation>
    </message>
    <message>
        <source>“{written}” is written “{term}” where it is defined.</source>
        <translation>“{written}”在定义中写作“{term}”。</translation>
    </message>
    <message>
        <source>“{written}” is almost, but not quite, the name of the party “{name}”.</source>
        <translation>“{written}”与缔约方名称“{name}”相近但不一致。</translation>
    </message>
    <message>
        <source>A list of requirements is expected here.</source>
        <translation>此处应为要求列表。</translation>
    </message>
    <message>
        <source>A requirement names an article or a fact.</source>
        <translation>每项要求须指明条款或事实。</translation>
    </message>
    <message>
        <source>The profile cannot be used; correct the places named and load it again.</source>
        <translation>要求集无法使用；请更正所列位置后重新载入。</translation>
    </message>
    <message>
        <source>No article of this charter was found in the file. It must have come from an export in the same language, with its headings left as headings.</source>
        <translation>文件中没有找到本章程的任何条款。文件须由同一语言的导出而来，且标题仍为标题。</translation>
    </message>
    <message>
        <source>“{id}” is no kind of agreement.</source>
        <translation>“{id}”不是协议的种类。</translation>
    </message>
    <message>
        <source>“{parameter}”: proposed by the guideline “{row}” of the consortium.</source>
        <translation>“{parameter}”：依联合体的指引“{row}”建议。</translation>
    </message>
    <message>
        <source>Held against the text that was exported, drawn up for {day} (journal entry {entry}): what was changed here since is not among the changes.</source>
        <translation>与当时导出的文本（{day} 拟就，日志条目 {entry}）对照：此后本方所作的修改不在所列变动之中。</translation>
    </message>
    <message>
        <source>The text that was exported (journal entry {entry}) cannot be made again here: it comes from another workspace, or other clauses are in use. The copy is held against the present text; what was changed here since stands among the changes, the other way round.</source>
        <translation>当时导出的文本（日志条目 {entry}）在此无法重现：它来自其他工作区，或所用条款不同。副本改与现行文本对照；此后本方所作的修改会反向出现在所列变动之中。</translation>
    </message>
    <message>
        <source>The copy does not say which text it was made from: the line under its title is gone. It is held against the present text; what was changed here since stands among the changes, the other way round.</source>
        <translation>副本未注明出自哪一文本：标题下的那一行已不存在。副本改与现行文本对照；此后本方所作的修改会反向出现在所列变动之中。</translation>
    </message>
    <message>
        <source>Missing in {annex}: {what}</source>
        <translation>{annex}中缺少：{what}</translation>
    </message>
</context>
<context>
    <name>CharterExport</name>
    <message>
        <source>The file could not be written: {reason}. Choose another place or make room.</source>
        <translation>无法写入文件：{reason}。请另选位置或者腾出空间。</translation>
    </message>
    <message>
        <source>A part of the clause library is missing from the program; install it again.</source>
        <translation>程序缺少条款库的一部分，请重新安装。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; make room there.</source>
        <translation>无法写入临时文件夹，请腾出空间。</translation>
    </message>
    <message>
        <source>The program pandoc, which writes this format, was not found; install the package pandoc.</source>
        <translation>未找到写出此格式所需的程序 pandoc，请安装软件包 pandoc。</translation>
    </message>
    <message>
        <source>pandoc could not convert the charter: {reason}</source>
        <translation>pandoc 无法转换章程：{reason}</translation>
    </message>
    <message>
        <source>The PDF could not be completed: {reason}.</source>
        <translation>PDF 未能完成：{reason}。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止，没有写入任何文件。</translation>
    </message>
    <message>
        <source>There is no profile “{name}”; name one of the program&apos;s or a file of your own.</source>
        <translation>没有要求集“{name}”；请指定程序自带的要求集或自己的文件。</translation>
    </message>
    <message>
        <source>Markdown has no columns; choose PDF, HTML, ODT or DOCX for both languages.</source>
        <translation>Markdown 没有分栏；双语请选择 PDF、HTML、ODT 或 DOCX。</translation>
    </message>
    <message>
        <source>An edited charter is read from DOCX, ODT, Markdown or HTML.</source>
        <translation>修改过的章程可从 DOCX、ODT、Markdown 或 HTML 读取。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The program pandoc, which reads this format, was not found; install the package pandoc.</source>
        <translation>没有找到读取此格式的程序 pandoc；请安装软件包 pandoc。</translation>
    </message>
    <message>
        <source>pandoc could not read the file: {reason}</source>
        <translation>pandoc 无法读取文件：{reason}</translation>
    </message>
    <message>
        <source>The clauses of your own cannot be read; the program&apos;s own are in use.</source>
        <translation>无法读取您自己的条款；现使用程序自带的条款。</translation>
    </message>
    <message>
        <source>The clauses of your own cannot be used, and the program&apos;s own are in use; correct the places named and start again.</source>
        <translation>您自己的条款无法使用，现使用程序自带的条款；请更正所列之处后重新启动。</translation>
    </message>
    <message>
        <source>The ODT that pandoc wrote could not be finished: {reason}. Export as DOCX, or install another version of pandoc.</source>
        <translation>pandoc 写出的 ODT 无法完成处理：{reason}。请导出为 DOCX，或安装其他版本的 pandoc。</translation>
    </message>
</context>
<context>
    <name>CharterPage</name>
    <message>
        <source>Set “{parameter}”</source>
        <translation>设置“{parameter}”</translation>
    </message>
    <message>
        <source>Write free text</source>
        <translation>填写补充约定</translation>
    </message>
    <message>
        <source>Leave out an article</source>
        <translation>不纳入一条</translation>
    </message>
    <message>
        <source>Take an article in again</source>
        <translation>重新纳入一条</translation>
    </message>
    <message>
        <source>Create the joint management committee</source>
        <translation>设立联合管理委员会</translation>
    </message>
    <message>
        <source>Choose in “{article}”</source>
        <translation>在“{article}”中选择</translation>
    </message>
    <message>
        <source>Declare the form of the consortium</source>
        <translation>声明联合体的组织形式</translation>
    </message>
    <message>
        <source>Critical decisions</source>
        <translation>关键决定</translation>
    </message>
    <message>
        <source>Note an open point</source>
        <translation>记录待定事项</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>写意见</translation>
    </message>
    <message>
        <source>Settle a remark</source>
        <translation>了结一条意见</translation>
    </message>
    <message>
        <source>Take a remark up again</source>
        <translation>重新提出一条意见</translation>
    </message>
    <message>
        <source>Replace “{find}” by “{replacement}” in the free texts</source>
        <translation>在补充约定中将“{find}”替换为“{replacement}”</translation>
    </message>
    <message>
        <source>Keep the defaults of an article</source>
        <translation>保留一条的默认设定</translation>
    </message>
    <message>
        <source>Take over answers of “{consortium}”</source>
        <translation>沿用“{consortium}”的答案</translation>
    </message>
    <message>
        <source>The guideline “{row}” applies to this consortium.</source>
        <translation>指引“{row}”适用于本联合体。</translation>
    </message>
    <message>
        <source>“{row}” sets {name} to {value} instead of {before}.</source>
        <translation>“{row}”将{name}定为 {value}，而非 {before}。</translation>
    </message>
</context>
<context>
    <name>CharterSheet</name>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>complete by default, decided by nobody</source>
        <translation>按默认值完整，尚无人决定</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>A star needs a leading enterprise or government at its centre; there is neither.</source>
        <translation>星型需要牵头企业或政府居于中心；两者皆无。</translation>
    </message>
    <message>
        <source>Without a leading enterprise and with little trust, a third party facilitates until core R&amp;D organisations can lead.</source>
        <translation>既无牵头企业又缺乏信任时，由第三方协调，直至核心研发组织能够主导。</translation>
    </message>
    <message>
        <source>Consensus needs trust of {least}; it is {trust}.</source>
        <translation>共识型要求信任达到 {least}；现为 {trust}。</translation>
    </message>
    <message>
        <source>Consensus needs members of comparable strength: asymmetry up to {most}; it is {asymmetry}.</source>
        <translation>共识型要求成员实力相当：不对称度至多 {most}；现为 {asymmetry}。</translation>
    </message>
    <message>
        <source>The mission needs concentrated force: in favour of a star.</source>
        <translation>任务需要集中力量：宜用星型。</translation>
    </message>
    <message>
        <source>Advantage differs by package or stage: in favour of core R&amp;D organisations, leading in rotation if wished.</source>
        <translation>优势因工作包或阶段而异：宜由核心研发组织主导，必要时轮值。</translation>
    </message>
    <message>
        <source>Comparable strength and trust: consensus is possible.</source>
        <translation>实力相当且相互信任：可以采用共识型。</translation>
    </message>
    <message>
        <source>No leading enterprise: add the 3+5+3 overlay, a university leading for a stage.</source>
        <translation>没有牵头企业：采用 3+5+3 矩阵，由高等院校牵头一个阶段。</translation>
    </message>
    <message>
        <source>Stage, role or technology changed: choose again and record it.</source>
        <translation>阶段、角色或技术已变：应重新选择并记录。</translation>
    </message>
    <message>
        <source>The plan leaves no room for change; it is rejected until it does.</source>
        <translation>规划没有调整余地；留出余地之前不予采纳。</translation>
    </message>
    <message>
        <source>Two cores are nearly equal: let them lead together.</source>
        <translation>两个核心实力相近：宜共同牵头。</translation>
    </message>
    <message>
        <source>Name a third party as facilitator for the interim.</source>
        <translation>指定第三方作为过渡期协调者。</translation>
    </message>
    <message>
        <source>Government leads: set up a committee with a dated hand-over to enterprises.</source>
        <translation>政府牵头：设立委员会，并定明移交企业的日期。</translation>
    </message>
    <message>
        <source>More than {count} members cannot agree in one circle: form a federation of circles.</source>
        <translation>超过 {count} 个成员难以在一个共识会议中达成一致：宜分组协商，再由各组代表会商。</translation>
    </message>
    <message>
        <source>Counter-evidence: in eight collaborations, a dominating leader and consensus both went with less innovation than rotating leadership (Davis &amp; Eisenhardt 2011, doi:10.1177/0001839211428131).</source>
        <translation>反证：在八项合作中，单方主导和共识型的创新均少于轮值领导（Davis &amp; Eisenhardt 2011，doi:10.1177/0001839211428131）。</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>不作推荐</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>治理模式</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value}/100</translation>
    </message>
    <message>
        <source>{first} and {second} are too close to tell apart; both are shown.</source>
        <translation>{first}与{second}相差过小，难以区分；两者均予显示。</translation>
    </message>
    <message>
        <source>Defaults carry {share} % of the leading score; answer the deciding questions first.</source>
        <translation>领先评分中有 {share}% 来自默认值；请先回答决定性问题。</translation>
    </message>
    <message>
        <source>Weights and thresholds are defaults of ours, not evidence.</source>
        <translation>权重和阈值是本程序的默认值，并非证据。</translation>
    </message>
    <message>
        <source>Technological complexity</source>
        <translation>技术复杂度</translation>
    </message>
    <message>
        <source>Resource dependency</source>
        <translation>资源依赖度</translation>
    </message>
    <message>
        <source>Mission urgency</source>
        <translation>任务紧迫度</translation>
    </message>
    <message>
        <source>Asymmetry of strength</source>
        <translation>实力不对称度</translation>
    </message>
    <message>
        <source>Leading enterprise</source>
        <translation>牵头企业</translation>
    </message>
    <message>
        <source>Government involvement</source>
        <translation>政府参与度</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Separability of work packages</source>
        <translation>工作包可分性</translation>
    </message>
    <message>
        <source>Variety of R&amp;D stages</source>
        <translation>研发阶段多样性</translation>
    </message>
    <message>
        <source>This is a whole number of at least 1.</source>
        <translation>应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>{model}: {score} points</source>
        <translation>{model}：{score} 分</translation>
    </message>
    <message>
        <source>{model} is vetoed: {reason}</source>
        <translation>{model}被否决：{reason}</translation>
    </message>
    <message>
        <source>{input} gives {points} of its points.</source>
        <translation>其中{input}贡献 {points} 分。</translation>
    </message>
    <message>
        <source>Runner-up: {model}.</source>
        <translation>次优：{model}。</translation>
    </message>
    <message>
        <source>An answer to: {input}.</source>
        <translation>回答：{input}。</translation>
    </message>
    <message>
        <source>from {from} to more than {to}</source>
        <translation>从 {from} 变为大于 {to}</translation>
    </message>
    <message>
        <source>from {from} to {to}</source>
        <translation>从 {from} 变为 {to}</translation>
    </message>
    <message>
        <source>from {from} to less than {to}</source>
        <translation>从 {from} 变为小于 {to}</translation>
    </message>
    <message>
        <source>{input} {change} would make it: {model}.</source>
        <translation>{input}{change}，则为：{model}。</translation>
    </message>
    <message>
        <source>The best model that is not vetoed leads.</source>
        <translation>未被否决的模式中得分最高者领先。</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{veto} This rests on a default, not evidence: {inputs}.</source>
        <translation>{veto}依据的是默认值，并非证据：{inputs}。</translation>
    </message>
</context>
<context>
    <name>Classifier</name>
    <message>
        <source>Goal orientation</source>
        <translation>目标导向</translation>
    </message>
    <message>
        <source>Actor relations</source>
        <translation>主体关系</translation>
    </message>
    <message>
        <source>Institutional constraints</source>
        <translation>制度约束</translation>
    </message>
    <message>
        <source>Operational logic</source>
        <translation>运行逻辑</translation>
    </message>
    <message>
        <source>Too little is known to tell the form.</source>
        <translation>已知信息太少，无法判断组织形式。</translation>
    </message>
    <message>
        <source>Declared an innovation consortium, it behaves like an alliance: {nearest}.</source>
        <translation>名义上是创新联合体，实际运行更像联盟：{nearest}。</translation>
    </message>
    <message>
        <source>No form is declared; it reads as: {nearest}.</source>
        <translation>未声明组织形式；从数据看属于：{nearest}。</translation>
    </message>
    <message>
        <source>It is what it declares itself to be: {nearest}.</source>
        <translation>与声明的形式相符：{nearest}。</translation>
    </message>
    <message>
        <source>Declared: {declared}; it reads as: {nearest}.</source>
        <translation>声明为：{declared}；从数据看属于：{nearest}。</translation>
    </message>
    <message>
        <source>The form cannot be told</source>
        <translation>无法判断组织形式</translation>
    </message>
    <message>
        <source>Organisational form along four dimensions</source>
        <translation>四个维度上的组织形式</translation>
    </message>
    <message>
        <source>{form}: {score}</source>
        <translation>{form}：{score}</translation>
    </message>
    <message>
        <source>The two nearest forms are {points} points apart: too close to tell.</source>
        <translation>最接近的两种形式仅差 {points} 分，难以区分。</translation>
    </message>
    <message>
        <source>More of “{sign}”: {points} points nearer to the declared form</source>
        <translation>加强“{sign}”：向声明的形式靠近 {points} 分</translation>
    </message>
    <message>
        <source>Less of “{sign}”: {points} points nearer to the declared form</source>
        <translation>减弱“{sign}”：向声明的形式靠近 {points} 分</translation>
    </message>
    <message>
        <source>Not known: {evidence}</source>
        <translation>尚不清楚：{evidence}</translation>
    </message>
    <message>
        <source>Weights and typical values are defaults of ours, not evidence.</source>
        <translation>权重与典型值是本程序的默认值，并非证据。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>mission {mission}, {milestones} milestones, {tasks} critical tasks</source>
        <translation>使命{mission}，里程碑 {milestones} 个，关键任务 {tasks} 项</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} 年</translation>
    </message>
    <message>
        <source>sits in a body</source>
        <translation>在机构中有席位</translation>
    </message>
    <message>
        <source>takes part, without a seat</source>
        <translation>参与，但没有席位</translation>
    </message>
    <message>
        <source>open to all that are eligible</source>
        <translation>对所有符合条件者开放</translation>
    </message>
    <message>
        <source>by criteria, or closed</source>
        <translation>按标准选择，或不开放</translation>
    </message>
    <message>
        <source>candidates are compared</source>
        <translation>对候选伙伴进行比较</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} 个成员</translation>
    </message>
    <message>
        <source>{services} services and commissions, {packages} work packages</source>
        <translation>服务与委托 {services} 项，工作包 {packages} 个</translation>
    </message>
    <message>
        <source>Breakthrough mission</source>
        <translation>突破性使命</translation>
    </message>
    <message>
        <source>the mission and its milestones</source>
        <translation>使命及其里程碑</translation>
    </message>
    <message>
        <source>Standards, diffusion and services among outputs</source>
        <translation>产出中的标准、扩散与服务</translation>
    </message>
    <message>
        <source>the results and services</source>
        <translation>成果与服务</translation>
    </message>
    <message>
        <source>Think tanks among the members</source>
        <translation>成员中的智库</translation>
    </message>
    <message>
        <source>what kind of actor each member is</source>
        <translation>各成员的主体类型</translation>
    </message>
    <message>
        <source>Short term with deliverables</source>
        <translation>短期并有交付物</translation>
    </message>
    <message>
        <source>the days of start and end</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>An enterprise leads</source>
        <translation>由企业牵头</translation>
    </message>
    <message>
        <source>who leads</source>
        <translation>由谁牵头</translation>
    </message>
    <message>
        <source>Government coordinates</source>
        <translation>由政府统筹</translation>
    </message>
    <message>
        <source>Selective entry</source>
        <translation>择优准入</translation>
    </message>
    <message>
        <source>how members are chosen</source>
        <translation>成员如何选择</translation>
    </message>
    <message>
        <source>Broad membership</source>
        <translation>成员广泛</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Risk and benefit sharing is institutionalised</source>
        <translation>风险共担、利益共享已制度化</translation>
    </message>
    <message>
        <source>the shares of risk and return, and the articles</source>
        <translation>风险与收益份额以及章程条款</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>有约束力的协议</translation>
    </message>
    <message>
        <source>the agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Bodies that decide</source>
        <translation>决策机构</translation>
    </message>
    <message>
        <source>the bodies and their seats</source>
        <translation>机构及其席位</translation>
    </message>
    <message>
        <source>Coupling: equity, platform, long-term agreement</source>
        <translation>耦合：股权、平台、长期协议</translation>
    </message>
    <message>
        <source>platforms, equity and agreements</source>
        <translation>平台、股权与协议</translation>
    </message>
    <message>
        <source>Knowledge, capital and talent move</source>
        <translation>知识、资本与人才流动</translation>
    </message>
    <message>
        <source>exchanges and payments</source>
        <translation>知识交流与付款</translation>
    </message>
    <message>
        <source>Services rather than joint work</source>
        <translation>以服务为主而非共同研发</translation>
    </message>
    <message>
        <source>the work packages or services</source>
        <translation>工作包或服务</translation>
    </message>
    <message>
        <source>Declared: {declared}; {nearest} fits slightly better, too close to tell.</source>
        <translation>申报：{declared}；{nearest} 略为更符合，差距太小，无法判定。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New from Template…</source>
        <translation>从模板新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Connect to a &amp;Team…</source>
        <translation>连接团队(&amp;T)…</translation>
    </message>
    <message>
        <source>Name This &amp;Version…</source>
        <translation>为当前状态命名(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>移除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>全局搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Fold the &amp;Rail</source>
        <translation>折叠导航栏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why Panel</source>
        <translation>缘由面板(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Judge as of…</source>
        <translation>评判日期(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Verify Workspace</source>
        <translation>校验工作区(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back Up Workspace…</source>
        <translation>备份工作区(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Theme of the &amp;Desktop</source>
        <translation>跟随桌面主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light Theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>深色主题(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>&amp;About Concordat</source>
        <translation>关于 Concordat(&amp;A)</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help on This Page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Manual: &amp;Contents</source>
        <translation>手册：目录(&amp;C)</translation>
    </message>
    <message>
        <source>Manual: Getting &amp;Started</source>
        <translation>手册：入门(&amp;S)</translation>
    </message>
    <message>
        <source>Manual: Window and &amp;Keys</source>
        <translation>手册：窗口与快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Rena&amp;me Consortium…</source>
        <translation>重命名联合体(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Write Report…</source>
        <translation>生成报告(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Export Data as JSON…</source>
        <translation>将数据导出为 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Export Ta&amp;bles as CSV…</source>
        <translation>将表格导出为 CSV(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is a version “{name}” already; choose another name.</source>
        <translation>已有版本“{name}”；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no version “{name}”; “concordat versions” lists them.</source>
        <translation>没有版本“{name}”；可用“concordat versions”列出。</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Rows changed back: {count}</source>
        <translation>已改回的行：{count}</translation>
    </message>
    <message>
        <source>{consortia} consortia, {rows} rows, {entries} journal entries: {result}</source>
        <translation>{consortia} 个联合体、{rows} 行、{entries} 条日志记录：{result}</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>damage was found</source>
        <translation>发现损坏</translation>
    </message>
    <message>
        <source>“{value}” is no date. Write --as-of as 2026-03-31.</source>
        <translation>“{value}”不是日期。--as-of 应写作 2026-03-31。</translation>
    </message>
    <message>
        <source>The workspace cannot be written; nothing was done.</source>
        <translation>工作区无法写入；未作任何改动。</translation>
    </message>
    <message>
        <source>The workspace holds no consortium yet. Add one with “concordat import” or “concordat new”.</source>
        <translation>工作区尚无联合体。可用“concordat import”或“concordat new”添加。</translation>
    </message>
    <message>
        <source>The workspace holds {count} consortia. Choose one with --consortium: {names}</source>
        <translation>工作区有 {count} 个联合体。请用 --consortium 选择：{names}</translation>
    </message>
    <message>
        <source>There is no consortium “{name}” in the workspace. It holds: {names}</source>
        <translation>工作区中没有联合体“{name}”。现有：{names}</translation>
    </message>
    <message>
        <source>Several consortia are called “{name}”; name one by its id: {names}</source>
        <translation>有多个联合体名为“{name}”；请用标识指明：{names}</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>无法读取文件（{reason}）。</translation>
    </message>
    <message>
        <source>The file could not be written ({reason}); nothing was left behind.</source>
        <translation>无法写入文件（{reason}）；未留下任何残余。</translation>
    </message>
    <message>
        <source>There is no sample “{id}”; “concordat samples” lists them.</source>
        <translation>没有示例“{id}”；可用“concordat samples”列出。</translation>
    </message>
    <message>
        <source>Take the sample “{id}”</source>
        <translation>采用示例“{id}”</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>开始“{name}”</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>CSV is one file a table: name a folder with -o.</source>
        <translation>CSV 每表一个文件：请用 -o 指定文件夹。</translation>
    </message>
    <message>
        <source>There is no figure “{id}”; “concordat figures” lists them.</source>
        <translation>没有图“{id}”；可用“concordat figures”列出。</translation>
    </message>
    <message>
        <source>Import {source}</source>
        <translation>导入 {source}</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>这是试运行；未写入任何内容。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Check its place and permissions.</source>
        <translation>无法创建文件夹。请检查位置和权限。</translation>
    </message>
    <message>
        <source>There is no body “{id}”; name one by its id or name.</source>
        <translation>没有机构“{id}”；请用标识或名称指明一个。</translation>
    </message>
    <message>
        <source>It failed; nothing was written.</source>
        <translation>未能完成；没有写入任何内容。</translation>
    </message>
    <message>
        <source> (acknowledged: {reason})</source>
        <translation>（已确认：{reason}）</translation>
    </message>
    <message>
        <source>{name}, {day}: {fired} fired, {clear} clear, {unknown} cannot be judged, {without} not applicable</source>
        <translation>{name}，{day}：触发 {fired} 条，正常 {clear} 条，无法判断 {unknown} 条，不适用 {without} 条</translation>
    </message>
    <message>
        <source>Judged by the profile “{profile}” with Concordat {version}</source>
        <translation>由 Concordat {version} 按评审标准“{profile}”判断</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Say what to do with the charter: --to with -o, --lint, --deviations or --redline.</source>
        <translation>请说明要对章程做什么：--to 与 -o、--lint、--deviations 或 --redline。</translation>
    </message>
    <message>
        <source>A redline is written as text, html, odt or docx; the latter three need -o.</source>
        <translation>修订对照可写为 text、html、odt 或 docx；后三者需要 -o。</translation>
    </message>
    <message>
        <source>There is no benefit “{id}”; name one by its id or title.</source>
        <translation>没有“{id}”这项收益；请用其标识或标题指定。</translation>
    </message>
    <message>
        <source>“{text}” after {option} is not a date; write it like 2026-06-30.</source>
        <translation>{option} 之后的“{text}”不是日期；请写成 2026-06-30 的形式。</translation>
    </message>
    <message>
        <source>The span ends before it begins; --until has to be after --from.</source>
        <translation>期间的结束早于开始；--until 必须晚于 --from。</translation>
    </message>
    <message>
        <source>{added} added, {changed} changed, {unchanged} as they were.</source>
        <translation>新增 {added} 项，更改 {changed} 项，{unchanged} 项不变。</translation>
    </message>
    <message>
        <source>“{text}” supposes no score: write a node and 0 to 100, such as C2=60.</source>
        <translation>“{text}”没有假设任何得分：请写节点和 0 到 100 的数，例如 C2=60。</translation>
    </message>
    <message>
        <source>“{text}” weighs no arrow: write two nodes and a weight, such as C1:M1=2.</source>
        <translation>“{text}”没有给任何连接加权：请写两个节点和权重，例如 C1:M1=2。</translation>
    </message>
    <message>
        <source>A file needs both --to and --output.</source>
        <translation>写入文件需要同时给出 --to 和 --output。</translation>
    </message>
    <message>
        <source>There is no member “{name}” for whom a copy could be made.</source>
        <translation>没有成员“{name}”，无法为其制作副本。</translation>
    </message>
    <message>
        <source>There is no agreement “{name}” here; “info” shows their titles.</source>
        <translation>此处没有协议“{name}”；“info”可显示各协议的标题。</translation>
    </message>
    <message>
        <source>The library has no document “{name}”; it has {known}.</source>
        <translation>条款库没有文件“{name}”；现有：{known}。</translation>
    </message>
    <message>
        <source>There is no such page. The names are those of the rail, such as chain or charter.</source>
        <translation>没有这个页面。名称与导航栏一致，如 chain 或 charter。</translation>
    </message>
    <message>
        <source>{sign} {severity} {number}: {message}</source>
        <translation>{sign} {severity} {number}：{message}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{title}. {remedy} [{source}; {page}]</source>
        <translation>{title}。{remedy} [{source}；{page}]</translation>
    </message>
    <message>
        <source>Listed members</source>
        <translation>所列成员</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output; what was read from it is incomplete. Make room and try again.</source>
        <translation>未能将全部内容写入标准输出；从中读取的内容不完整。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>To judge the others, enter (in brackets for how many rules):</source>
        <translation>要判断其余各条，请录入（括号内为涉及的规则条数）：</translation>
    </message>
</context>
<context>
    <name>Complementarity</name>
    <message>
        <source>Redundancy {value}</source>
        <translation>冗余度 {value}</translation>
    </message>
    <message>
        <source>The share of holdings of required types that could go without opening a gap</source>
        <translation>即使失去也不产生缺口的所需资源禀赋所占比例</translation>
    </message>
    <message>
        <source>{count} required types with one holder</source>
        <translation>{count} 种所需资源只有一个持有者</translation>
    </message>
    <message>
        <source>Depth {value}</source>
        <translation>深度 {value}</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>Required types that weigh 1</source>
        <translation>权重为 1 的所需类型</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Coverage {value}</source>
        <translation>覆盖率 {value}</translation>
    </message>
    <message>
        <source>Coverage: nothing is required yet</source>
        <translation>覆盖率：尚未列出所需资源</translation>
    </message>
    <message>
        <source>The share of the required resource types that somebody holds</source>
        <translation>所需资源类型中有成员持有的占比</translation>
    </message>
    <message>
        <source>Depth: how far they are held</source>
        <translation>深度：持有到何种程度</translation>
    </message>
    <message>
        <source>A member that holds {resource} would close a gap.</source>
        <translation>持有{resource}的成员可以填补一个缺口。</translation>
    </message>
    <message>
        <source>A cell without a holding counts as not held; {count} cells of required types say something.</source>
        <translation>没有记录的单元格视为未持有；所需类型中有 {count} 个单元格有记录。</translation>
    </message>
    <message>
        <source>Resource complementarity gives a consortium its possibility: what one lacks another has.</source>
        <translation>资源互补使联合体成为可能：一方所缺，另一方所有。</translation>
    </message>
    <message>
        <source>The whole against its best part: not known yet</source>
        <translation>整体与最强部分之比：尚不可知</translation>
    </message>
    <message>
        <source>“1+1&gt;2”: how much deeper the group covers what is needed than its strongest member would alone</source>
        <translation>“1+1&gt;2”：群体对所需资源的覆盖比最强成员单独覆盖深多少</translation>
    </message>
    <message>
        <source>The whole against its best part: {value}</source>
        <translation>整体与最强部分之比：{value}</translation>
    </message>
    <message>
        <source>Depth of the whole, D(N)</source>
        <translation>整体深度 D(N)</translation>
    </message>
    <message>
        <source>Best part: {member}</source>
        <translation>最强部分：{member}</translation>
    </message>
    <message>
        <source>Without {member} the depth would fall by {value}.</source>
        <translation>没有{member}，深度将下降 {value}。</translation>
    </message>
    <message>
        <source>1 means that the others add nothing to the best part. The measure is a default of this program, not evidence: the review states the effect without a formula.</source>
        <translation>1 表示其他成员没有给最强部分增加任何东西。该度量是本程序的默认设定，并非证据：综述只陈述该效应，没有给出公式。</translation>
    </message>
    <message>
        <source>Complementary resources make one and one more than two.</source>
        <translation>互补的资源使一加一大于二。</translation>
    </message>
    <message>
        <source>{first} and {second}: one holds nothing yet</source>
        <translation>{first}与{second}：其中一方尚无资源禀赋记录</translation>
    </message>
    <message>
        <source>{first} and {second} overlap {value}</source>
        <translation>{first}与{second}重叠 {value}</translation>
    </message>
    <message>
        <source>0: nothing in common; 1: the same profile of holdings</source>
        <translation>0：毫无共同之处；1：资源结构相同</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}与{second}</translation>
    </message>
    <message>
        <source>Above the warning&apos;s share two members are redundant to each other: differentiate what they bring.</source>
        <translation>超过预警比例时，两个成员彼此冗余：应使各自的投入有所区别。</translation>
    </message>
    <message>
        <source>{member} adds {value} of coverage</source>
        <translation>“{member}”使覆盖率提高 {value}</translation>
    </message>
    <message>
        <source>What the group would lose if this member left</source>
        <translation>该成员离开时群体会失去多少</translation>
    </message>
    <message>
        <source>Depth it adds</source>
        <translation>增加的深度</translation>
    </message>
    <message>
        <source>Depth it would reach alone</source>
        <translation>单独达到的深度</translation>
    </message>
    <message>
        <source>nobody else holds it</source>
        <translation>没有其他持有者</translation>
    </message>
    <message>
        <source>held by none of the members</source>
        <translation>没有成员持有</translation>
    </message>
    <message>
        <source>{level}, held by {count}</source>
        <translation>{level}，{count} 家持有</translation>
    </message>
    <message>
        <source>What candidates hold counts once they have committed.</source>
        <translation>候选伙伴持有的资源在其承诺加入后计入。</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>The computation was cancelled.</source>
        <translation>计算已取消。</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>{table} “{row}”</source>
        <translation>{table}“{row}”</translation>
    </message>
    <message>
        <source>{row} is there already with other contents.</source>
        <translation>{row}已存在，且内容不同。</translation>
    </message>
    <message>
        <source>{row} was changed meanwhile and is not removed.</source>
        <translation>{row}在此期间被更改，未予移除。</translation>
    </message>
    <message>
        <source>{table} “{row}” was removed meanwhile.</source>
        <translation>{table}“{row}”在此期间被移除。</translation>
    </message>
    <message>
        <source>{row}, {field}: it was “{before}”, this edit makes it “{mine}”, meanwhile it became “{theirs}”.</source>
        <translation>{row}，{field}：原为“{before}”，本次编辑改为“{mine}”，其间已变为“{theirs}”。</translation>
    </message>
    <message>
        <source>The edit meets changes made meanwhile; nothing was overwritten.</source>
        <translation>此编辑与其间的更改冲突；未覆盖任何内容。</translation>
    </message>
</context>
<context>
    <name>Constraints</name>
    <message>
        <source>No long-term mechanism</source>
        <translation>缺乏长效机制</translation>
    </message>
    <message>
        <source>Insufficient funding</source>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>Disconnect between science and market</source>
        <translation>科研与市场脱节</translation>
    </message>
    <message>
        <source>Deficient shared goals</source>
        <translation>共同目标不足</translation>
    </message>
    <message>
        <source>Deficient willingness to cooperate</source>
        <translation>合作意愿不足</translation>
    </message>
    <message>
        <source>Deficient information exchange</source>
        <translation>信息交流不足</translation>
    </message>
    <message>
        <source>Interests hard to integrate</source>
        <translation>利益难以整合</translation>
    </message>
    <message>
        <source>Weak motivation of the leader</source>
        <translation>牵头动力不足</translation>
    </message>
    <message>
        <source>Poor incentives for talent</source>
        <translation>人才激励不足</translation>
    </message>
    <message>
        <source>Spillover and free-riding</source>
        <translation>溢出与搭便车</translation>
    </message>
    <message>
        <source>Scarce actors</source>
        <translation>主体稀缺</translation>
    </message>
    <message>
        <source>Distorted behaviour</source>
        <translation>行为扭曲</translation>
    </message>
    <message>
        <source>Conflict over intellectual property</source>
        <translation>知识产权冲突</translation>
    </message>
    <message>
        <source>Difficult governance</source>
        <translation>治理困难</translation>
    </message>
    <message>
        <source>Imperfect law</source>
        <translation>法律不完善</translation>
    </message>
    <message>
        <source>Insufficient trust and cohesion</source>
        <translation>信任与凝聚力不足</translation>
    </message>
    <message>
        <source>Boundary of the firm</source>
        <translation>企业边界</translation>
    </message>
    <message>
        <source>Internal capability does not meet policy incentives</source>
        <translation>内部能力与政策激励不匹配</translation>
    </message>
    <message>
        <source>National capacity</source>
        <translation>国家能力</translation>
    </message>
    <message>
        <source>Financing conditions</source>
        <translation>融资条件</translation>
    </message>
    <message>
        <source>Weakness of small members</source>
        <translation>中小成员弱势</translation>
    </message>
    <message>
        <source>Instability across regions and industries</source>
        <translation>跨区域、跨行业不稳定</translation>
    </message>
    <message>
        <source>Conflict of goals</source>
        <translation>目标冲突</translation>
    </message>
    <message>
        <source>Asymmetry of power</source>
        <translation>权力不对称</translation>
    </message>
    <message>
        <source>Gap in the coordination of policy</source>
        <translation>政策协调缺口</translation>
    </message>
    <message>
        <source>Absence of institutions</source>
        <translation>制度缺位</translation>
    </message>
</context>
<context>
    <name>Coordination</name>
    <message>
        <source>no instrument</source>
        <translation>没有手段</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>没有负责方</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>Balance: no live instrument yet</source>
        <translation>平衡：尚无运行中的手段</translation>
    </message>
    <message>
        <source>{percent} % of the live instruments are relational</source>
        <translation>运行中的手段有 {percent}% 属于关系治理</translation>
    </message>
    <message>
        <source>Contract says what must be done; relation makes it happen. Neither does without the other.</source>
        <translation>契约规定该做什么，关系使之落实，二者缺一不可。</translation>
    </message>
    <message>
        <source>Contractual instruments, live</source>
        <translation>运行中的契约治理手段</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>Relational instruments, live</source>
        <translation>运行中的关系治理手段</translation>
    </message>
    <message>
        <source>Lopsided below</source>
        <translation>低于此比例即失衡</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{mechanism}: there is no instrument; operation is incomplete.</source>
        <translation>{mechanism}：没有任何手段，运行不完整。</translation>
    </message>
    <message>
        <source>Almost only contracts: add informal contact, secondments, shared routines.</source>
        <translation>几乎只有契约：请增加非正式交流、人员派驻和共同惯例。</translation>
    </message>
    <message>
        <source>Almost only relations: put the essentials into agreements.</source>
        <translation>几乎只有关系：请把要点写进协议。</translation>
    </message>
    <message>
        <source>No leading enterprise and no 3+5+3 overlay: an unled region.</source>
        <translation>既无牵头企业，也无 3+5+3 矩阵：该区域无人牵头。</translation>
    </message>
    <message>
        <source>No university leads the present stage: give one a dated term on the page Leadership.</source>
        <translation>本阶段没有高等院校牵头：请在“领导”页面为一所院校设定有起止日期的任期。</translation>
    </message>
    <message>
        <source>The chain “{chain}” has no entry.</source>
        <translation>“{chain}”尚无条目。</translation>
    </message>
    <message>
        <source>The party “{party}” does nothing yet.</source>
        <translation>“{party}”一方尚无任何作为。</translation>
    </message>
    <message>
        <source>Nothing serves the goal “{goal}” yet.</source>
        <translation>尚无任何安排服务于目标“{goal}”。</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>安道尔</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>阿富汗</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>安提瓜和巴布达</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>安圭拉</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>阿尔巴尼亚</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>亚美尼亚</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>安哥拉</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南极洲</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>美属萨摩亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>阿鲁巴</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>奥兰群岛</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>阿塞拜疆</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>波斯尼亚和黑塞哥维那</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>巴巴多斯</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>孟加拉国</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>布基纳法索</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>保加利亚</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>巴林</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>布隆迪</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>贝宁</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>圣巴泰勒米岛</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>百慕大</translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <translation>文莱</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>玻利维亚</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>博奈尔、圣尤斯特歇斯岛和萨巴</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>巴哈马</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>不丹</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>布维群岛</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>博茨瓦纳</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>白俄罗斯</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>伯利兹</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>科科斯群岛</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>刚果民主共和国</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中非</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>刚果</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>科特迪瓦</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>库克群岛</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>喀麦隆</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>哥斯达黎加</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>古巴</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>佛得角</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>库拉索</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>圣诞岛</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>塞浦路斯</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>吉布提</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>多米尼克</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>多米尼加共和国</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>阿尔及利亚</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>厄瓜多尔</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>埃及</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>西撒哈拉</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>厄立特里亚</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>埃塞俄比亚</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>斐济</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>福克兰群岛(马尔维纳斯)</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>密克罗尼西亚</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>法罗群岛</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>加蓬</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>格林纳达</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>格鲁吉亚</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>法属圭亚那</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>根西岛</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>加纳</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>直布罗陀</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>格陵兰</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>冈比亚</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>几内亚</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>瓜德罗普</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道几内亚</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>南乔治亚岛和南桑德韦奇岛</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>危地马拉</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>关岛</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>几内亚比绍</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>圭亚那</translation>
    </message>
    <message>
        <source>Hong Kong, China</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>赫德岛与麦克唐纳群岛</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>洪都拉斯</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>克罗地亚</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>海地</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>印度尼西亚</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>马恩岛</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英属印度洋领地</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>伊拉克</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>伊朗</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>泽西岛</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>牙买加</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>约旦</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>肯尼亚</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>吉尔吉斯斯坦</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>柬埔塞</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>基里巴斯</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>科摩罗</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>圣基茨和尼维斯</translation>
    </message>
    <message>
        <source>Democratic People&apos;s Republic of Korea</source>
        <translation>朝鲜</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>科威特</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>开曼群岛</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>哈萨克斯坦</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>老挝</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>黎巴嫩</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>圣路西亚</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>列支敦士登</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>斯里兰卡</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>利比里亚</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>莱索托</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>利比亚</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>摩洛哥</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>摩纳哥</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>摩尔多瓦</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>黑山</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>法属圣马丁</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>马达加斯加</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>马绍尔群岛</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北马其顿</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>马里</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>缅甸</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>蒙古</translation>
    </message>
    <message>
        <source>Macao, China</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北马里亚纳群岛</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>马提尼克</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>毛里塔尼亚</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>蒙塞拉特岛</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>马耳他</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>毛里求斯</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>马尔代夫</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>马拉维</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>莫桑比克</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>纳米比亚</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>新喀里多尼亚</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>尼日尔</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>诺福克岛</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>尼日利亚</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>尼加拉瓜</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>尼泊尔</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>瑙鲁</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>纽埃</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>阿曼</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>巴拿马</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>法属波利尼西亚</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>巴布亚新几内亚</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>巴基斯坦</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>圣皮埃尔和密克隆</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>皮特凯恩</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>波多黎各</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>巴勒斯坦</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>帕劳</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>巴拉圭</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>卡塔尔</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>留尼汪</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>罗马尼亚</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>塞尔维亚</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>卢旺达</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>所罗门群岛</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>塞舌尔</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>苏丹</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>圣赫勒拿-阿森松-特里斯坦达库尼亚</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>斯瓦尔巴特和扬马延岛</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>塞拉利昂</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>圣马力诺</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>塞内加尔</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>索马里</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>苏里南</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南苏丹</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>圣多美和普林西比</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>萨尔瓦多</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>荷属圣马丁</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>叙利亚</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>斯威士兰</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>特克斯和凯科斯群岛</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>乍得</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>法属南半球领地</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>多哥</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>塔吉克斯坦</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>托克劳</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>东帝汶</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>土库曼斯坦</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>突尼斯</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>汤加</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>土耳其</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>特里尼达和多巴哥</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>图瓦卢</translation>
    </message>
    <message>
        <source>Taiwan, Province of China</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>坦桑尼亚</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>乌干达</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>美国本土外小岛屿</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>乌兹别克斯坦</translation>
    </message>
    <message>
        <source>Holy See (Vatican City State)</source>
        <translation>梵蒂冈</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>圣文森特和格林纳丁斯</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>委内瑞拉</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>英属维尔京群岛</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>美属维尔京群岛</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>瓦努阿图</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>瓦利斯和富图纳</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>萨摩亚</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>科索沃</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>也门</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>马约特</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>赞比亚</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>津巴布韦</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>{what} over time</source>
        <translation>{what}的变化过程</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>分（满分 100）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>{one} beside {other}</source>
        <translation>{one}与{other}并列</translation>
    </message>
    <message>
        <source>The scores of every node of the chain, twice beside each other.</source>
        <translation>机制链每个节点的两组得分并列。</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>当时暂无数据</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>here</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>组建</translation>
    </message>
    <message>
        <source>Stage begins: {stage}</source>
        <translation>阶段开始：{stage}</translation>
    </message>
    <message>
        <source>Gate passed: {stage}</source>
        <translation>通过关口：{stage}</translation>
    </message>
    <message>
        <source>{member} joins</source>
        <translation>{member}加入</translation>
    </message>
    <message>
        <source>{member} leaves</source>
        <translation>{member}退出</translation>
    </message>
    <message>
        <source>{member} takes the lead</source>
        <translation>{member}开始牵头</translation>
    </message>
    <message>
        <source>Control changes</source>
        <translation>控制权变更</translation>
    </message>
    <message>
        <source>Signed: {title}</source>
        <translation>签署：{title}</translation>
    </message>
    <message>
        <source>Expires: {title}</source>
        <translation>到期：{title}</translation>
    </message>
    <message>
        <source>Met: {title}</source>
        <translation>会议：{title}</translation>
    </message>
    <message>
        <source>Decision {outcome}: {title}</source>
        <translation>决议（{outcome}）：{title}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完成：{title}</translation>
    </message>
    <message>
        <source>Survey: {title}</source>
        <translation>调查：{title}</translation>
    </message>
    <message>
        <source>Reached: {title}</source>
        <translation>达成：{title}</translation>
    </message>
    <message>
        <source>Result: {title}</source>
        <translation>成果：{title}</translation>
    </message>
    <message>
        <source>Transformed: {title}</source>
        <translation>转化：{title}</translation>
    </message>
    <message>
        <source>Incubation begins: {title}</source>
        <translation>开始孵化：{title}</translation>
    </message>
    <message>
        <source>Spun off: {title}</source>
        <translation>衍生独立：{title}</translation>
    </message>
    <message>
        <source>Warning {number}: {title}</source>
        <translation>预警 {number}：{title}</translation>
    </message>
    <message>
        <source>Warning {number} is gone: {title}</source>
        <translation>预警 {number} 已消除：{title}</translation>
    </message>
    <message>
        <source>Policy delivered: {title}</source>
        <translation>政策兑现：{title}</translation>
    </message>
    <message>
        <source>Version: {name}</source>
        <translation>版本：{name}</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>阶段与关口</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>little network synergy comes through the gate</source>
        <translation>网络协同能通过门槛的很少</translation>
    </message>
    <message>
        <source>knowledge does not move</source>
        <translation>知识没有流动</translation>
    </message>
    <message>
        <source>platforms stay unused</source>
        <translation>平台闲置</translation>
    </message>
    <message>
        <source>what was agreed is not done</source>
        <translation>约定的事没有做</translation>
    </message>
    <message>
        <source>trust had no time to grow</source>
        <translation>信任没有时间形成</translation>
    </message>
    <message>
        <source>risk and benefit do not make it worth staying</source>
        <translation>风险与利益的安排不足以留住成员</translation>
    </message>
    <message>
        <source>little coordination comes through the gate</source>
        <translation>内部协调能通过门槛的很少</translation>
    </message>
    <message>
        <source>nothing is adjusted</source>
        <translation>没有任何调整</translation>
    </message>
    <message>
        <source>willingness to share risk is low</source>
        <translation>共担风险的意愿低</translation>
    </message>
    <message>
        <source>openness and protection are out of balance</source>
        <translation>开放与保护失衡</translation>
    </message>
    <message>
        <source>pledges are not paid</source>
        <translation>承诺没有兑现</translation>
    </message>
    <message>
        <source>no breakthrough follows</source>
        <translation>没有带来突破</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>raw {raw}, transmitted {score}</source>
        <translation>原始 {raw}，传导 {score}</translation>
    </message>
    <message>
        <source>{score}</source>
        <translation>{score}</translation>
    </message>
    <message>
        <source>a binding agreement connects them</source>
        <translation>有约束力的协议把各方连在一起</translation>
    </message>
    <message>
        <source>no agreement is recorded</source>
        <translation>没有记录协议</translation>
    </message>
    <message>
        <source>one is in force</source>
        <translation>有一份生效中</translation>
    </message>
    <message>
        <source>none is in force</source>
        <translation>没有生效的协议</translation>
    </message>
    <message>
        <source>{mode}: {verdict}</source>
        <translation>{mode}：{verdict}</translation>
    </message>
    <message>
        <source>The path through the chain that would lead there</source>
        <translation>机制链中通向这一结果的路径</translation>
    </message>
    <message>
        <source>{node}: {statement}</source>
        <translation>{node}：{statement}</translation>
    </message>
    <message>
        <source>A step counts as weak below {score}: a default, not evidence.</source>
        <translation>低于 {score} 的一步视为薄弱：这是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Data on: {node}</source>
        <translation>补充数据：{node}</translation>
    </message>
    <message>
        <source>Connected in name, not in action</source>
        <translation>联而不动</translation>
    </message>
    <message>
        <source>Easily formed, quickly dissolved</source>
        <translation>易聚易散</translation>
    </message>
    <message>
        <source>Shallow cooperation</source>
        <translation>浅层合作</translation>
    </message>
    <message>
        <source>the whole path is there</source>
        <translation>整条路径均已出现</translation>
    </message>
    <message>
        <source>signs of it</source>
        <translation>有迹象</translation>
    </message>
    <message>
        <source>no sign of it</source>
        <translation>没有迹象</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>尚不能判断</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Steps of the formation path complete</source>
        <translation>已完成的组建步骤</translation>
    </message>
    <message>
        <source>The charter is in force</source>
        <translation>章程已生效</translation>
    </message>
    <message>
        <source>Milestones reached of those due</source>
        <translation>到期里程碑中已达成的</translation>
    </message>
    <message>
        <source>No grave warning stands</source>
        <translation>没有严重预警</translation>
    </message>
    <message>
        <source>{count} stand</source>
        <translation>现有 {count} 个</translation>
    </message>
    <message>
        <source>Results transformed</source>
        <translation>已转化成果</translation>
    </message>
    <message>
        <source>A channel for spin-offs is named</source>
        <translation>已指明衍生企业渠道</translation>
    </message>
    <message>
        <source>The round before is kept as a named version</source>
        <translation>上一轮已保存为命名版本</translation>
    </message>
    <message>
        <source>Research directions are named</source>
        <translation>已列明研究方向</translation>
    </message>
    <message>
        <source>Assets with somebody who takes them</source>
        <translation>已有承接方的资产</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>已完成的行动事项</translation>
    </message>
    <message>
        <source>Obligations met</source>
        <translation>已履行的义务</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>{node} at least {score}</source>
        <translation>{node}不低于 {score}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Incubated project</source>
        <translation>孵化项目</translation>
    </message>
    <message>
        <source>{what}: no data yet on any of {count} days.</source>
        <translation>{what}：{count} 天中均尚无数据。</translation>
    </message>
    <message>
        <source>{what} on {known} of {count} days, with {events} events.</source>
        <translation>{what}：{count} 天中有 {known} 天有数据，{events} 个事件。</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>TOPSIS: closeness to the ideal</source>
        <translation>TOPSIS：与理想解的接近度</translation>
    </message>
    <message>
        <source>VIKOR: compromise (smaller is better)</source>
        <translation>VIKOR：折衷值（越小越好）</translation>
    </message>
    <message>
        <source>PROMETHEE II: net outranking flow</source>
        <translation>PROMETHEE II：净优先流</translation>
    </message>
    <message>
        <source>Analytic hierarchy process</source>
        <translation>层次分析法</translation>
    </message>
    <message>
        <source>The thresholds must satisfy 0 ≤ q &lt; p.</source>
        <translation>阈值须满足 0 ≤ q &lt; p。</translation>
    </message>
    <message>
        <source>The Gaussian preference needs s above 0.</source>
        <translation>高斯偏好要求 s 大于 0。</translation>
    </message>
    <message>
        <source>There are no criteria; add some.</source>
        <translation>没有准则；请添加。</translation>
    </message>
    <message>
        <source>There are no alternatives; add some.</source>
        <translation>没有方案；请添加。</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>权重须不小于 0。</translation>
    </message>
    <message>
        <source>There is one score for each criterion.</source>
        <translation>每个准则须有一个评分。</translation>
    </message>
    <message>
        <source>The weights sum to nothing; give at least one criterion weight.</source>
        <translation>权重之和为零；请至少给一个准则赋权。</translation>
    </message>
    <message>
        <source>Nobody has a score on “{name}”; give scores or leave the criterion out.</source>
        <translation>准则“{name}”没有任何评分；请给出评分或去掉该准则。</translation>
    </message>
    <message>
        <source>“{who}” has no score on “{criterion}”. Give it, or choose how missing scores are treated.</source>
        <translation>“{who}”在“{criterion}”上没有评分。请补上，或选择缺失评分的处理方式。</translation>
    </message>
    <message>
        <source>{who} on {criterion}</source>
        <translation>{who}，准则{criterion}</translation>
    </message>
    <message>
        <source>not known; the mean {mean} stands in</source>
        <translation>未知；以均值 {mean} 代替</translation>
    </message>
    <message>
        <source>AHP divides by these scores; they must be above 0.</source>
        <translation>AHP 以这些评分为除数；须大于 0。</translation>
    </message>
    <message>
        <source>All scores on this criterion are 0.</source>
        <translation>此准则上的评分全为 0。</translation>
    </message>
    <message>
        <source>If the weight of {criterion} fell below {weight}, {who} would lead.</source>
        <translation>若{criterion}的权重降至 {weight} 以下，{who}将居首。</translation>
    </message>
    <message>
        <source>If the weight of {criterion} rose above {weight}, {who} would lead.</source>
        <translation>若{criterion}的权重升至 {weight} 以上，{who}将居首。</translation>
    </message>
    <message>
        <source>The judgements contradict each other (ratio {ratio}, doubtful above 0.1). Revisit {first} against {second}: the others imply {implied}.</source>
        <translation>判断相互矛盾（比率 {ratio}，高于 0.1 存疑）。请复核{first}与{second}：其余判断意味着 {implied}。</translation>
    </message>
    <message>
        <source>“{word}” is not one of: {allowed}.</source>
        <translation>“{word}”不在以下之列：{allowed}。</translation>
    </message>
    <message>
        <source>“{name}” is listed twice.</source>
        <translation>“{name}”列出了两次。</translation>
    </message>
    <message>
        <source>“{name}” is not a ranking method known here.</source>
        <translation>“{name}”不是已知的排序方法。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>“{edit}” was not stored and has been taken back.</source>
        <translation>“{edit}”未能保存，已撤回。</translation>
    </message>
    <message>
        <source>The consortium was removed meanwhile; the edit was not stored.</source>
        <translation>该联合体在此期间被移除；编辑未保存。</translation>
    </message>
    <message>
        <source>This is open for reading only, so nothing was changed. Open the workspace for writing or save a copy.</source>
        <translation>以只读方式打开，未作更改。请以可写方式打开工作区，或另存副本。</translation>
    </message>
    <message>
        <source>Others are writing too fast; the edit was not stored. Try again.</source>
        <translation>他人写入过于频繁；编辑未保存。请重试。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Name version “{name}”</source>
        <translation>命名版本“{name}”</translation>
    </message>
    <message>
        <source>The version “{name}” was named in another workspace; its contents are not in this one. Open the workspace it comes from.</source>
        <translation>版本“{name}”是在另一工作区命名的；其内容不在此处。请打开其来源工作区。</translation>
    </message>
    <message>
        <source>What others wrote does not fit what is open here. Close and open the workspace again.</source>
        <translation>他人写入的内容与此处打开的不符。请关闭后重新打开工作区。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Change {field} of {row}</source>
        <translation>更改{row}的{field}</translation>
    </message>
    <message>
        <source>Change {field} of {count} rows</source>
        <translation>更改 {count} 行的{field}</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>粘贴 {count} 个单元格</translation>
    </message>
    <message>
        <source>Remove {row}</source>
        <translation>移除{row}</translation>
    </message>
    <message>
        <source>Remove {count} rows</source>
        <translation>移除 {count} 行</translation>
    </message>
    <message>
        <source>Bring back “{version}”</source>
        <translation>恢复“{version}”</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Begin with “{what}”</source>
        <translation>以“{what}”开始</translation>
    </message>
    <message>
        <source>Import from {source}</source>
        <translation>从 {source} 导入</translation>
    </message>
    <message>
        <source>There is no such row. Name the id of a row that exists.</source>
        <translation>没有这一行。请给出现有行的标识。</translation>
    </message>
    <message>
        <source>This table has no such field.</source>
        <translation>此表没有该字段。</translation>
    </message>
    <message>
        <source>The value is not of the kind that this field holds, or is not one of its terms.</source>
        <translation>该值不属于此字段的类型，或不是其词表中的术语。</translation>
    </message>
    <message>
        <source>Import from CORDIS</source>
        <translation>从 CORDIS 导入</translation>
    </message>
    <message>
        <source>Import partner table</source>
        <translation>导入伙伴表</translation>
    </message>
    <message>
        <source>Import JSON</source>
        <translation>导入 JSON</translation>
    </message>
    <message>
        <source>Import CSV tables</source>
        <translation>导入 CSV 表</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>This row belongs to a {table}, and there is none yet. Add one first.</source>
        <translation>此行必须属于某个“{table}”，而目前还没有。请先添加一个。</translation>
    </message>
    <message>
        <source>Add a row to {table}</source>
        <translation>向“{table}”添加一行</translation>
    </message>
    <message>
        <source>Duplicate {count} rows of {table}</source>
        <translation>复制“{table}”的 {count} 行</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>添加机构</translation>
    </message>
    <message>
        <source>Create bodies from a template</source>
        <translation>按模板创建机构</translation>
    </message>
    <message>
        <source>Change votes of “{body}”</source>
        <translation>修改“{body}”的票数</translation>
    </message>
    <message>
        <source>Acknowledge warning {number}</source>
        <translation>确认预警 {number}</translation>
    </message>
    <message>
        <source>Take an acknowledgement back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Set a number of warning {number}</source>
        <translation>设置预警 {number} 的数字</translation>
    </message>
    <message>
        <source>Bring the default of warning {number} back</source>
        <translation>恢复预警 {number} 的默认值</translation>
    </message>
    <message>
        <source>Record the warnings of {day}</source>
        <translation>记录 {day} 的预警</translation>
    </message>
    <message>
        <source>Set holdings</source>
        <translation>设置资源禀赋</translation>
    </message>
    <message>
        <source>Add required resources</source>
        <translation>添加所需资源</translation>
    </message>
    <message>
        <source>Give evidence for a holding</source>
        <translation>为资源禀赋提供证据</translation>
    </message>
    <message>
        <source>Choose how missing scores are treated</source>
        <translation>选择缺失评分的处理方式</translation>
    </message>
    <message>
        <source>Add the review&apos;s criteria</source>
        <translation>添加综述的准则</translation>
    </message>
    <message>
        <source>Weigh the criteria</source>
        <translation>设置准则权重</translation>
    </message>
    <message>
        <source>Add candidates</source>
        <translation>添加候选伙伴</translation>
    </message>
    <message>
        <source>Invite candidates</source>
        <translation>邀请候选伙伴</translation>
    </message>
    <message>
        <source>Take commitments</source>
        <translation>记录承诺</translation>
    </message>
    <message>
        <source>Let members sign</source>
        <translation>成员签署</translation>
    </message>
    <message>
        <source>Score candidates</source>
        <translation>为候选伙伴评分</translation>
    </message>
    <message>
        <source>Compare criteria</source>
        <translation>比较准则</translation>
    </message>
    <message>
        <source>Change {count} risk shares</source>
        <translation>更改 {count} 项风险份额</translation>
    </message>
    <message>
        <source>Change {count} benefit shares</source>
        <translation>更改 {count} 项收益份额</translation>
    </message>
    <message>
        <source>Add {count} listed constraints</source>
        <translation>添加 {count} 项文献所列制约因素</translation>
    </message>
    <message>
        <source>Change {count} trust ratings</source>
        <translation>更改 {count} 项信任评分</translation>
    </message>
    <message>
        <source>Begin a round of the trust survey</source>
        <translation>开始一轮信任调查</translation>
    </message>
    <message>
        <source>Import {count} trust ratings</source>
        <translation>导入 {count} 项信任评分</translation>
    </message>
    <message>
        <source>Paste a cell</source>
        <translation>粘贴一个单元格</translation>
    </message>
    <message>
        <source>Change a risk share</source>
        <translation>更改一项风险份额</translation>
    </message>
    <message>
        <source>Change a benefit share</source>
        <translation>更改一项收益份额</translation>
    </message>
    <message>
        <source>“{words}” is no heading here. The headings are: {known}.</source>
        <translation>此处没有“{words}”这一列标题。可用的列标题：{known}。</translation>
    </message>
    <message>
        <source>{count} cells cannot be taken over, so nothing was changed.</source>
        <translation>有 {count} 个单元格无法采用，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Change what “{body}” needs to decide</source>
        <translation>修改“{body}”作出决定的要求</translation>
    </message>
    <message>
        <source>Name the consortium after its file</source>
        <translation>按文件名为联合体命名</translation>
    </message>
    <message>
        <source>While you typed, “{theirs}” was entered here by somebody else. What you typed has taken its place; undo brings it back.</source>
        <translation>在您输入期间，他人在此处填入了“{theirs}”。您输入的内容已取而代之；撤销即可恢复对方的内容。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>A change is an object with “table” and “id”.</source>
        <translation>每项更改是含“table”和“id”的对象。</translation>
    </message>
    <message>
        <source>A change has no part called “{name}”.</source>
        <translation>更改中没有名为“{name}”的部分。</translation>
    </message>
    <message>
        <source>“table” does not name a table.</source>
        <translation>“table”没有指明任何表。</translation>
    </message>
    <message>
        <source>“id” must be a text, or null to add a row.</source>
        <translation>“id”须为文本；添加行时为 null。</translation>
    </message>
    <message>
        <source>There is no {table} “{id}”. Use &quot;id&quot;: null to add one.</source>
        <translation>没有{table}“{id}”。添加请用 &quot;id&quot;: null。</translation>
    </message>
    <message>
        <source>A change either sets or deletes, not both.</source>
        <translation>一项更改要么设置要么删除，不可兼有。</translation>
    </message>
    <message>
        <source>“set” must be an object of fields and values.</source>
        <translation>“set”须为字段与值的对象。</translation>
    </message>
    <message>
        <source>“as” names a new row; it goes with &quot;id&quot;: null.</source>
        <translation>“as”为新行命名；须与 &quot;id&quot;: null 同用。</translation>
    </message>
    <message>
        <source>The table “{table}” has no field of this name that can be set.</source>
        <translation>表“{table}”没有可设置的此名字段。</translation>
    </message>
    <message>
        <source>The value does not fit this field.</source>
        <translation>该值不适合此字段。</translation>
    </message>
    <message>
        <source>Expected {&quot;label&quot;: …, &quot;changes&quot;: […]}.</source>
        <translation>应为 {&quot;label&quot;: …, &quot;changes&quot;: […]}。</translation>
    </message>
    <message>
        <source>“label” must be a text.</source>
        <translation>“label”须为文本。</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The folder could not be made: {reason}.</source>
        <translation>无法创建文件夹：{reason}。</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}.</source>
        <translation>无法写入文件：{reason}。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{currency} at prices of {year}</source>
        <translation>{currency}（{year} 年价格）</translation>
    </message>
    <message>
        <source>{count} bars; the largest is {label}.</source>
        <translation>{count} 个条形；最大的是 {label}。</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>还没有成员。</translation>
    </message>
    <message>
        <source>{count} amounts in another currency or price basis are not drawn; the table has them.</source>
        <translation>{count} 笔其他货币或价格基准的金额未画出；见表格。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>完成（%）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Formation path</source>
        <translation>组建路径</translation>
    </message>
    <message>
        <source>{count} of {total} steps of formation are complete.</source>
        <translation>组建步骤已完成 {count}/{total}。</translation>
    </message>
    <message>
        <source>Members by kind</source>
        <translation>成员类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Members by country</source>
        <translation>成员所在国家</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>No funding is recorded by member.</source>
        <translation>没有按成员记录的资助。</translation>
    </message>
    <message>
        <source>pledged</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Contributions pledged and paid</source>
        <translation>承诺与实付的投入</translation>
    </message>
    <message>
        <source>No contributions are pledged yet.</source>
        <translation>还没有承诺的投入。</translation>
    </message>
    <message>
        <source>The figure could not be written: {reason}. Choose a folder you may write to, or free space.</source>
        <translation>无法写入图：{reason}。请选择可写入的文件夹，或释放空间。</translation>
    </message>
    <message>
        <source>Power in {body}</source>
        <translation>{body}中的权力</translation>
    </message>
    <message>
        <source>Who comes to {body}</source>
        <translation>谁出席{body}</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>表决者</translation>
    </message>
    <message>
        <source>Seats attended</source>
        <translation>到场席位数</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>If changed</source>
        <translation>若修改</translation>
    </message>
    <message>
        <source>Nobody votes in this body.</source>
        <translation>该机构中无人表决。</translation>
    </message>
    <message>
        <source>{count} vote; {name} has most power, {percent} %.</source>
        <translation>{count} 名表决者；{name}权力最大，为 {percent}%。</translation>
    </message>
    <message>
        <source>% of meetings</source>
        <translation>占会议次数（%）</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>达到法定人数</translation>
    </message>
    <message>
        <source>not quorate</source>
        <translation>未达到法定人数</translation>
    </message>
    <message>
        <source>Meetings, %</source>
        <translation>会议（%）</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>达到法定人数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A meeting is quorate with {needed} of {seats} seats; expected in {percent} % of the meetings.</source>
        <translation>{seats} 个席位中有 {needed} 个到场即达到法定人数；预计 {percent}% 的会议如此。</translation>
    </message>
    <message>
        <source>No body with votes yet.</source>
        <translation>尚无有表决权的机构。</translation>
    </message>
    <message>
        <source>Power in the bodies</source>
        <translation>各机构中的权力</translation>
    </message>
    <message>
        <source>Who comes to the meetings</source>
        <translation>谁出席会议</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>条规则</translation>
    </message>
    <message>
        <source>▲ Fired, high</source>
        <translation>▲ 已触发，高</translation>
    </message>
    <message>
        <source>◆ Fired, medium</source>
        <translation>◆ 已触发，中</translation>
    </message>
    <message>
        <source>● Fired, low</source>
        <translation>● 已触发，低</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>✓ Clear</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Of 66 rules {fired} fired, {clear} are clear and {unknown} cannot be judged for want of data.</source>
        <translation>66 条规则中，已触发 {fired} 条，正常 {clear} 条，因缺少数据无法判断 {unknown} 条。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{rows} rows by {columns} columns; {missing} cells without data.</source>
        <translation>{rows} 行 {columns} 列；{missing} 个单元格无数据。</translation>
    </message>
    <message>
        <source>one holder only</source>
        <translation>只有一个持有者</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>资源禀赋</translation>
    </message>
    <message>
        <source>the only holder</source>
        <translation>唯一持有者</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Complementarity map</source>
        <translation>资源互补图</translation>
    </message>
    <message>
        <source>No required resource types or no members yet.</source>
        <translation>尚无所需资源类型或成员。</translation>
    </message>
    <message>
        <source>Overlap of holdings</source>
        <translation>资源禀赋的重叠</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Mean of all pairs: {value}</source>
        <translation>所有成员对的均值：{value}</translation>
    </message>
    <message>
        <source>Depth it adds, %</source>
        <translation>增加的深度（%）</translation>
    </message>
    <message>
        <source>Coverage it adds, %</source>
        <translation>增加的覆盖率（%）</translation>
    </message>
    <message>
        <source>Depth alone, %</source>
        <translation>单独的深度（%）</translation>
    </message>
    <message>
        <source>What each member adds to the depth of coverage</source>
        <translation>每个成员为覆盖深度增加多少</translation>
    </message>
    <message>
        <source>What the group would lose if the member left</source>
        <translation>该成员离开时群体会失去多少</translation>
    </message>
    <message>
        <source>{count} members; together they reach a depth of {depth} %.</source>
        <translation>{count} 个成员共同达到 {depth}% 的深度。</translation>
    </message>
    <message>
        <source>Ranks of the candidates</source>
        <translation>候选伙伴的名次</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>{count} scores are missing: see how they are treated on the page</source>
        <translation>缺少 {count} 个评分：处理方式见该页面</translation>
    </message>
    <message>
        <source>No scored candidates yet.</source>
        <translation>尚无已评分的候选伙伴。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选伙伴</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>0–100</source>
        <translation>0–100</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>{count} of {total} parts are known.</source>
        <translation>{total} 个组成部分中已知 {count} 个。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Funding by year</source>
        <translation>各年资金</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>whole duration</source>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>No funding is recorded yet.</source>
        <translation>尚未记录资金。</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>shared with others</source>
        <translation>与他人共有</translation>
    </message>
    <message>
        <source>Goals of the members</source>
        <translation>各成员的目标</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation>与他人共有</translation>
    </message>
    <message>
        <source>No member has a goal yet.</source>
        <translation>尚无成员有目标。</translation>
    </message>
    <message>
        <source>{count} members have goals.</source>
        <translation>{count} 个成员有目标。</translation>
    </message>
    <message>
        <source>How well the construction works</source>
        <translation>建设成效如何</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>The construction has not been evaluated yet.</source>
        <translation>尚未评价建设成效。</translation>
    </message>
    <message>
        <source>Scores of {count} criteria.</source>
        <translation>{count} 项准则的得分。</translation>
    </message>
    <message>
        <source>Components of trust</source>
        <translation>信任的组成</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Trust by round</source>
        <translation>各轮信任</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>评价者</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Left out: the means of {count} rounds with fewer raters than they demand.</source>
        <translation>已略去：{count} 轮评价者不足的均值。</translation>
    </message>
    <message>
        <source>No round of the survey has been held yet.</source>
        <translation>尚未进行任何一轮调查。</translation>
    </message>
    <message>
        <source>Means of {count} rounds.</source>
        <translation>{count} 轮的均值。</translation>
    </message>
    <message>
        <source>Trust in each member</source>
        <translation>对各成员的信任</translation>
    </message>
    <message>
        <source>Left out: single ratings.</source>
        <translation>已略去：单项评分。</translation>
    </message>
    <message>
        <source>Left out: single ratings, and {count} means of too few raters.</source>
        <translation>已略去：单项评分，以及 {count} 个评价者不足的均值。</translation>
    </message>
    <message>
        <source>Nobody has been rated yet.</source>
        <translation>尚无人被评分。</translation>
    </message>
    <message>
        <source>How {count} members are rated by the others.</source>
        <translation>其他成员对 {count} 个成员的评分。</translation>
    </message>
    <message>
        <source>Risk-benefit framework</source>
        <translation>风险与利益框架</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>No open risk has likelihood and impact yet.</source>
        <translation>尚无未关闭风险填写了可能性与影响。</translation>
    </message>
    <message>
        <source>Who bears which risk</source>
        <translation>谁承担何种风险</translation>
    </message>
    <message>
        <source>{count} types of risk are not shared out to 100 %.</source>
        <translation>{count} 类风险尚未分摊到 100%。</translation>
    </message>
    <message>
        <source>No risk is shared out yet.</source>
        <translation>尚未分摊任何风险。</translation>
    </message>
    <message>
        <source>{count} members bear risks of {types} types.</source>
        <translation>{count} 个成员承担 {types} 类风险。</translation>
    </message>
    <message>
        <source>Open constraints by group</source>
        <translation>各组未解除的制约因素</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解除</translation>
    </message>
    <message>
        <source>{count} open constraints.</source>
        <translation>{count} 项未解除的制约因素。</translation>
    </message>
    <message>
        <source>mean rating by the others, 0–100</source>
        <translation>他人评分均值，0–100</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>{from}–{to}</source>
        <translation>{from}–{to}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open risks by likelihood and impact</source>
        <translation>未关闭风险的可能性与影响</translation>
    </message>
    <message>
        <source>Likelihood to the right</source>
        <translation>向右为可能性</translation>
    </message>
    <message>
        <source>Likelihood to the right; {count} risks without likelihood or impact are not drawn, the table has them.</source>
        <translation>向右为可能性；{count} 项未填可能性或影响的风险未绘出，见表。</translation>
    </message>
    <message>
        <source>{count} open risks by likelihood and impact.</source>
        <translation>按可能性与影响列出 {count} 项未关闭风险。</translation>
    </message>
    <message>
        <source>Shares by rule</source>
        <translation>各规则下的份额</translation>
    </message>
    <message>
        <source>{count} of {total} rules are drawn; the table has all.</source>
        <translation>图中绘出 {total} 种规则中的 {count} 种；表格列出全部。</translation>
    </message>
    <message>
        <source>No rule has an answer yet.</source>
        <translation>尚无规则给出结果。</translation>
    </message>
    <message>
        <source>The rules differ most about {member}: by {points} points.</source>
        <translation>各规则对{member}的分歧最大：相差 {points} 个百分点。</translation>
    </message>
    <message>
        <source>Shares over the plan</source>
        <translation>计划期内的份额</translation>
    </message>
    <message>
        <source>adjusted yearly with λ = {lambda} (default, not evidence)</source>
        <translation>每年按 λ = {lambda} 调整（默认值，并非证据）</translation>
    </message>
    <message>
        <source>adjusted yearly with λ = {lambda}</source>
        <translation>每年按 λ = {lambda} 调整</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{member} moves most, from {from} to {to} percent.</source>
        <translation>{member}变动最大，从 {from}% 到 {to}%。</translation>
    </message>
    <message>
        <source>Returns received until then</source>
        <translation>截至当时的累计收益</translation>
    </message>
    <message>
        <source>middle of the draws, with the bands that hold 50 % and 90 % of them</source>
        <translation>抽样的中位数，以及包含 50% 与 90% 抽样的区间</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>百万{currency}</translation>
    </message>
    <message>
        <source>No benefit has an amount and a date within the plan.</source>
        <translation>计划期内没有同时写明金额和日期的收益。</translation>
    </message>
    <message>
        <source>{member} receives most: between {low} and {high} with 90 percent.</source>
        <translation>{member}所得最多：90% 的情形介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>From the Shapley value to the corrected share</source>
        <translation>从夏普利值到修正份额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Shapley value</source>
        <translation>夏普利值</translation>
    </message>
    <message>
        <source>Risk borne</source>
        <translation>承担的风险</translation>
    </message>
    <message>
        <source>Knowledge sent</source>
        <translation>输出的知识</translation>
    </message>
    <message>
        <source>Corrected, before clipping</source>
        <translation>修正后，截断之前</translation>
    </message>
    <message>
        <source>{member}: {from} percent become {to} percent.</source>
        <translation>{member}：{from}% 变为 {to}%。</translation>
    </message>
    <message>
        <source>The core</source>
        <translation>核</translation>
    </message>
    <message>
        <source>the shaded splits are those nobody objects to</source>
        <translation>阴影部分是无人反对的分配</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>corner of the core</source>
        <translation>核的顶点</translation>
    </message>
    <message>
        <source>The core is drawn for three members; there are {count}.</source>
        <translation>核只在三个成员时绘出；现有 {count} 个。</translation>
    </message>
    <message>
        <source>The core has no inside: it is empty, a point or a line.</source>
        <translation>核没有内部：为空、一点或一线。</translation>
    </message>
    <message>
        <source>The core is an area with {count} corners.</source>
        <translation>核是有 {count} 个顶点的区域。</translation>
    </message>
    <message>
        <source>Incentive to contribute</source>
        <translation>投入激励</translation>
    </message>
    <message>
        <source>below zero a member gains by holding back</source>
        <translation>低于零时，成员保留投入反而有利</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>Share needed, %</source>
        <translation>所需份额（%）</translation>
    </message>
    <message>
        <source>No assumption about incentives is recorded.</source>
        <translation>尚未记录任何激励设定。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Rules and members</source>
        <translation>规则与成员</translation>
    </message>
    <message>
        <source>share, %</source>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Knowledge that moves at each rate of spillover</source>
        <translation>各溢出率下传递的知识</translation>
    </message>
    <message>
        <source>Spillover β</source>
        <translation>溢出率 β</translation>
    </message>
    <message>
        <source>Competing</source>
        <translation>各自竞争</translation>
    </message>
    <message>
        <source>Together in research</source>
        <translation>研发合作</translation>
    </message>
    <message>
        <source>β·x</source>
        <translation>β·x</translation>
    </message>
    <message>
        <source>The market is not stated yet.</source>
        <translation>尚未写明市场情况。</translation>
    </message>
    <message>
        <source>no interior equilibrium</source>
        <translation>无内点均衡</translation>
    </message>
    <message>
        <source>{rate}</source>
        <translation>{rate}</translation>
    </message>
    <message>
        <source>β now {rate}; most moves at {best}, much from {lower} to {upper}</source>
        <translation>β 现为 {rate}；{best} 时传递最多，{lower} 至 {upper} 之间传递较多</translation>
    </message>
    <message>
        <source>No rate of spillover is known yet.</source>
        <translation>尚不知溢出率。</translation>
    </message>
    <message>
        <source>No meetings are planned in this year.</source>
        <translation>本年度没有安排会议。</translation>
    </message>
    <message>
        <source>hours of meetings</source>
        <translation>会议小时数</translation>
    </message>
    <message>
        <source>Hours of meetings by member and month</source>
        <translation>各成员每月会议小时数</translation>
    </message>
    <message>
        <source>{from} to {until}; time to prepare and to travel is not in it</source>
        <translation>{from} 至 {until}；不含准备与差旅时间</translation>
    </message>
    <message>
        <source>{member} meets most: {hours} hours within the year.</source>
        <translation>{member}会议最多：全年 {hours} 小时。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Single meetings</source>
        <translation>单次会议</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>本年度会议</translation>
    </message>
    <message>
        <source>{from} to {until}</source>
        <translation>{from} 至 {until}</translation>
    </message>
    <message>
        <source>{n} meetings of {series} series.</source>
        <translation>{series} 个例会安排共 {n} 次会议。</translation>
    </message>
    <message>
        <source>▲ {name}</source>
        <translation>▲ {name}</translation>
    </message>
    <message>
        <source>open risks: impact ↑, likelihood →</source>
        <translation>未关闭风险数：影响 ↑，可能性 →</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>共同研发</translation>
    </message>
    <message>
        <source>With these shares {count} of {total} members would gain by holding back.</source>
        <translation>按这些份额，{total} 个成员中有 {count} 个会因有所保留而获益。</translation>
    </message>
    <message>
        <source>{round} is only begun: {ratings} ratings, it counts from {needed}.</source>
        <translation>{round}刚开始：{ratings} 项评分，达到 {needed} 项后才计入。</translation>
    </message>
    <message>
        <source>adjusted yearly with λ = {lambda} (default, not evidence); {count} of {total} members are drawn, the table has all</source>
        <translation>每年按 λ = {lambda} 调整（默认值，并非证据）；共 {total} 个成员，图中画出 {count} 个，表格列出全部</translation>
    </message>
    <message>
        <source>adjusted yearly with λ = {lambda}; {count} of {total} members are drawn, the table has all</source>
        <translation>每年按 λ = {lambda} 调整；共 {total} 个成员，图中画出 {count} 个，表格列出全部</translation>
    </message>
    <message>
        <source>middle of the draws, with the bands that hold 50 % and 90 % of them; {count} of {total} members are drawn, the table has all</source>
        <translation>抽样的中位数，以及包含 50% 与 90% 抽样的区间；共 {total} 个成员，图中画出 {count} 个，表格列出全部</translation>
    </message>
    <message>
        <source>All {total} ties.</source>
        <translation>共 {total} 对关系，全部画出。</translation>
    </message>
    <message>
        <source>{count} of {total} ties: those of at most {limit}.</source>
        <translation>画出 {total} 对关系中的 {count} 对：均值不高于 {limit} 的。</translation>
    </message>
    <message>
        <source>{count} of {total} ties: those of at least {limit}.</source>
        <translation>画出 {total} 对关系中的 {count} 对：均值不低于 {limit} 的。</translation>
    </message>
    <message>
        <source>{count} of {total} ties: those that are weak or asymmetric.</source>
        <translation>画出 {total} 对关系中的 {count} 对：薄弱或不对称的。</translation>
    </message>
    <message>
        <source>▲ weak link, ◆ asymmetric</source>
        <translation>▲ 薄弱关系，◆ 不对称</translation>
    </message>
    <message>
        <source>▲ weak link</source>
        <translation>▲ 薄弱关系</translation>
    </message>
    <message>
        <source>◆ asymmetric</source>
        <translation>◆ 不对称</translation>
    </message>
    <message>
        <source>only one rated the other</source>
        <translation>只有一方评价了另一方</translation>
    </message>
    <message>
        <source>Network of trust</source>
        <translation>信任网络</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>评价者</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>被评价者</translation>
    </message>
    <message>
        <source>Trust, 0–100</source>
        <translation>信任，0–100</translation>
    </message>
    <message>
        <source>{member}: mean rating by {count} others {mean}</source>
        <translation>{member}：{count} 名其他成员的平均评分 {mean}</translation>
    </message>
    <message>
        <source>{member}: rated by too few to show a mean</source>
        <translation>{member}：评价者太少，不显示均值</translation>
    </message>
    <message>
        <source>{member}: not rated yet</source>
        <translation>{member}：尚无评分</translation>
    </message>
    <message>
        <source>mean of {count} others</source>
        <translation>{count} 名其他成员的均值</translation>
    </message>
    <message>
        <source>{from} and {to}: mean of both {value}{finding}</source>
        <translation>{from}与{to}：双向均值 {value}{finding}</translation>
    </message>
    <message>
        <source>{from} and {to} rated each other{finding}</source>
        <translation>{from}与{to}互相评价{finding}</translation>
    </message>
    <message>
        <source>{from} about {to}: {value}{finding}</source>
        <translation>{from}评{to}：{value}{finding}</translation>
    </message>
    <message>
        <source> · {finding}</source>
        <translation> · {finding}</translation>
    </message>
    <message>
        <source>▲ weak link: mean of both below {limit}</source>
        <translation>▲ 薄弱关系：双向均值低于 {limit}</translation>
    </message>
    <message>
        <source>◆ asymmetric: {limit} points or more apart</source>
        <translation>◆ 不对称：相差 {limit} 分或以上</translation>
    </message>
    <message>
        <source>both directions, with their mean</source>
        <translation>双向，标注均值</translation>
    </message>
    <message>
        <source>each rated the other</source>
        <translation>互相评价</translation>
    </message>
    <message>
        <source>one direction: rater to rated</source>
        <translation>单向：评价者指向被评价者</translation>
    </message>
    <message>
        <source>larger, with number: mean rating by the others</source>
        <translation>越大（附数字）：其他成员的平均评分越高</translation>
    </message>
    <message>
        <source>hollow: no mean to show</source>
        <translation>空心：没有可显示的均值</translation>
    </message>
    <message>
        <source>{round}, for whoever keeps the survey: single ratings are shown. {drawn} {unrated}</source>
        <translation>{round}，供调查保管人查看：显示单项评分。{drawn}{unrated}</translation>
    </message>
    <message>
        <source>{round}. {drawn} {unrated} {leftOut}</source>
        <translation>{round}。{drawn}{unrated}{leftOut}</translation>
    </message>
    <message>
        <source>{members} members, {ties} ties between them, {weak} of them weak links.</source>
        <translation>{members} 名成员，{ties} 对关系，其中 {weak} 对薄弱。</translation>
    </message>
    <message>
        <source>How {members} members are rated by the others. {leftOut}</source>
        <translation>{members} 名成员获得的评价。{leftOut}</translation>
    </message>
    <message>
        <source>{round}. {unrated}</source>
        <translation>{round}。{unrated}</translation>
    </message>
    <message>
        <source>{count} of {total} ties: those that are weak.</source>
        <translation>画出 {total} 对关系中的 {count} 对：薄弱的。</translation>
    </message>
    <message>
        <source>thicker: more trust</source>
        <translation>越粗：信任越高</translation>
    </message>
    <message>
        <source>Of every pair at least one has rated the other.</source>
        <translation>每一对成员中至少有一方评价过另一方。</translation>
    </message>
    <message>
        <source>Pairs that nobody rated, not drawn: {count} of {total}.</source>
        <translation>没有评分、未画出的：{total} 对中的 {count} 对。</translation>
    </message>
    <message>
        <source>Nobody has committed yet: candidates and invited are counted</source>
        <translation>尚无成员承诺：计入候选者与受邀者</translation>
    </message>
    <message>
        <source>hidden: too few raters, or it would tell of too few</source>
        <translation>已隐藏：评价者过少，或会泄露评价者过少的均值</translation>
    </message>
    <message>
        <source>a gap: nobody in the group holds it</source>
        <translation>缺口：群体中无人持有</translation>
    </message>
    <message>
        <source>not counted until it takes part</source>
        <translation>参加之前不计入</translation>
    </message>
    <message>
        <source>Required resource types: {count} · gaps (▲): {gaps} · held in part: {partial} · single points of failure: {single}</source>
        <translation>所需资源类型：{count} · 缺口（▲）：{gaps} · 部分持有：{partial} · 单点故障：{single}</translation>
    </message>
    <message>
        <source>Among those who are open; already in the group: {count}</source>
        <translation>在尚可选择者之间排名；已在群体中：{count}</translation>
    </message>
    <message>
        <source>{round}, for whoever keeps the survey: single ratings are shown. {drawn} {unrated} {leftOut}</source>
        <translation>{round}，供调查保管人查看：显示单项评分。{drawn}{unrated}{leftOut}</translation>
    </message>
    <message>
        <source>Funding by member, planned and received</source>
        <translation>各成员资金：计划与已到账</translation>
    </message>
    <message>
        <source>Funding over the whole duration, of no single year.</source>
        <translation>资金覆盖整个期限，不属于某一年。</translation>
    </message>
    <message>
        <source>Years with funding: {count}.</source>
        <translation>有资金的年份：{count} 个。</translation>
    </message>
    <message>
        <source>Without an amount: {count} of {total} members.</source>
        <translation>没有金额：{total} 个成员中 {count} 个。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Funding by member, planned or granted</source>
        <translation>各成员资金：计划或获批</translation>
    </message>
    <message>
        <source>All rules give every member the same share.</source>
        <translation>各规则给每个成员的份额都相同。</translation>
    </message>
    <message>
        <source>Nobody&apos;s share moves.</source>
        <translation>没有成员的份额发生变化。</translation>
    </message>
    <message>
        <source>{member}: the corrections leave {from} percent as they are.</source>
        <translation>{member}：修正后仍为 {from}%。</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open Workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Concordat workspaces (*.concordat)</source>
        <translation>Concordat 工作区 (*.concordat)</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Tables, archives and JSON (*.csv *.tsv *.txt *.zip *.json);;All files (*)</source>
        <translation>表格、压缩包和 JSON (*.csv *.tsv *.txt *.zip *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Export Data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>supposed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Σ</translation>
    </message>
    <message>
        <source>own indicators</source>
        <translation>自定指标</translation>
    </message>
    <message>
        <source>strictness</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>mean pairwise cosine overlap</source>
        <translation>两两余弦重叠的平均值</translation>
    </message>
    <message>
        <source>history</source>
        <translation>互动历史</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>有约束力的合同</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>risk proportions</source>
        <translation>风险比例</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>adjustment rule</source>
        <translation>调整规则</translation>
    </message>
    <message>
        <source>dispute body</source>
        <translation>争议机构</translation>
    </message>
    <message>
        <source>platform use</source>
        <translation>使用共享平台的成员</translation>
    </message>
    <message>
        <source>data reuse</source>
        <translation>数据复用</translation>
    </message>
    <message>
        <source>incubated projects</source>
        <translation>孵化项目</translation>
    </message>
    <message>
        <source>bridged regions</source>
        <translation>已衔接区域</translation>
    </message>
    <message>
        <source>beta*</source>
        <translation>β*</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>β</translation>
    </message>
    <message>
        <source>IP rules complete</source>
        <translation>知识产权规则完整</translation>
    </message>
    <message>
        <source>live</source>
        <translation>运行中的机制</translation>
    </message>
    <message>
        <source>contractual</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>relational</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交流次数</translation>
    </message>
    <message>
        <source>members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>季度数</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>互惠率</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>pledged</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>per currency and price basis</source>
        <translation>按货币和价格基准分别计算</translation>
    </message>
    <message>
        <source>milestones reached</source>
        <translation>已达成的里程碑</translation>
    </message>
    <message>
        <source>milestones due or reached</source>
        <translation>到期或已达成的里程碑</translation>
    </message>
    <message>
        <source>platforms used in the last year</source>
        <translation>最近一年使用过的平台</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>全部平台</translation>
    </message>
    <message>
        <source>results transformed</source>
        <translation>已转化成果</translation>
    </message>
    <message>
        <source>returns against plan</source>
        <translation>收益与计划之比</translation>
    </message>
    <message>
        <source>actions closed on time</source>
        <translation>按时完成的行动事项</translation>
    </message>
    <message>
        <source>actions due</source>
        <translation>到期的行动事项</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>平衡度</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>complexity of work packages</source>
        <translation>各工作包的复杂度</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依赖度</translation>
    </message>
    <message>
        <source>held by the member</source>
        <translation>成员自身持有</translation>
    </message>
    <message>
        <source>held by anybody</source>
        <translation>任一成员持有</translation>
    </message>
    <message>
        <source>asymmetry</source>
        <translation>不对称度</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>基尼系数</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>levers held</source>
        <translation>所持抓手</translation>
    </message>
    <message>
        <source>mean level of its resources</source>
        <translation>其资源平均水平</translation>
    </message>
    <message>
        <source>government</source>
        <translation>政府参与度</translation>
    </message>
    <message>
        <source>signs present</source>
        <translation>具备的迹象</translation>
    </message>
    <message>
        <source>signs known</source>
        <translation>已知的迹象</translation>
    </message>
    <message>
        <source>separability</source>
        <translation>可分性</translation>
    </message>
    <message>
        <source>mean pairwise overlap of participants</source>
        <translation>参与方两两重合度的平均值</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>mean pairwise overlap of the stages&apos; participants</source>
        <translation>各阶段参与方两两重合度的平均值</translation>
    </message>
    <message>
        <source>quorate</source>
        <translation>达到法定人数</translation>
    </message>
    <message>
        <source>k seats</source>
        <translation>k 个席位到场</translation>
    </message>
    <message>
        <source>came_i</source>
        <translation>出席_i</translation>
    </message>
    <message>
        <source>meetings_i</source>
        <translation>会议_i</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Σ over who comes and who is in favour</source>
        <translation>对谁出席、谁赞成的各种情形求和</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>法定人数比例</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>席位数</translation>
    </message>
    <message>
        <source>score = mean over dimensions of 100 * (1 - weighted mean |seen - typical|)</source>
        <translation>得分 = 各维度上 100 * (1 - |所见 - 典型值| 的加权平均值) 的平均值</translation>
    </message>
    <message>
        <source>share_i = amount_i / sum(amount)</source>
        <translation>份额_i = 金额_i / Σ 金额</translation>
    </message>
    <message>
        <source>somebody holds t</source>
        <translation>有成员持有 t</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>coverage likewise</source>
        <translation>覆盖率同理</translation>
    </message>
    <message>
        <source>redundancy = (holdings − types held) / holdings</source>
        <translation>冗余度 = (持有数 − 已持有类型数) / 持有数</translation>
    </message>
    <message>
        <source>mean over pairs of |goals of both| / |goals of either|, %</source>
        <translation>各成员对的 |共有目标| / |任一方目标| 的平均值（%）</translation>
    </message>
    <message>
        <source>i critical</source>
        <translation>i 起决定作用</translation>
    </message>
    <message>
        <source>share = swings_i / Σ swings</source>
        <translation>份额 = 扭转次数_i / Σ 扭转次数</translation>
    </message>
    <message>
        <source>swings_i</source>
        <translation>扭转次数_i</translation>
    </message>
    <message>
        <source>critical members of S</source>
        <translation>S 中起决定作用的成员</translation>
    </message>
    <message>
        <source>M the minimal winning coalitions</source>
        <translation>M 为最小获胜联盟</translation>
    </message>
    <message>
        <source>number of minimal winning coalitions with i</source>
        <translation>包含 i 的最小获胜联盟数</translation>
    </message>
    <message>
        <source>over coalitions ∪R ∪ T in which i is critical</source>
        <translation>对 i 起决定作用的联盟 ∪R ∪ T 求和</translation>
    </message>
    <message>
        <source>claims in a bankruptcy</source>
        <translation>破产问题中按债权</translation>
    </message>
    <message>
        <source>d the dividends</source>
        <translation>d 为红利</translation>
    </message>
    <message>
        <source>Shapley value over orders that keep unions together</source>
        <translation>先验联盟保持在一起的各次序上的夏普利值</translation>
    </message>
    <message>
        <source>Shapley value of v^L(S) = Σ v(connected parts of S)</source>
        <translation>v^L(S) = Σ v(S 的各连通部分) 的夏普利值</translation>
    </message>
    <message>
        <source>links at i</source>
        <translation>i 的连线</translation>
    </message>
    <message>
        <source>Shapley value of the link</source>
        <translation>该连线的夏普利值</translation>
    </message>
    <message>
        <source>lexicographically smallest ordered excesses</source>
        <translation>按字典序最小的有序超额</translation>
    </message>
    <message>
        <source>prenucleolus of the dual cover, restricted</source>
        <translation>对偶覆盖的预核仁在原博弈上的限制</translation>
    </message>
    <message>
        <source>equal awards of half claims, then equal losses of them</source>
        <translation>先对半数债权均等受偿，再对其均等损失</translation>
    </message>
    <message>
        <source>claim_i</source>
        <translation>债权_i</translation>
    </message>
    <message>
        <source>competition x</source>
        <translation>竞争 x</translation>
    </message>
    <message>
        <source>cooperation x</source>
        <translation>合作 x</translation>
    </message>
    <message>
        <source>collusion x</source>
        <translation>合谋 x</translation>
    </message>
    <message>
        <source>alone f</source>
        <translation>各自 f</translation>
    </message>
    <message>
        <source>together f</source>
        <translation>共同 f</translation>
    </message>
    <message>
        <source>joint venture</source>
        <translation>合资</translation>
    </message>
    <message>
        <source>w and p principal eigenvectors</source>
        <translation>w、p 为主特征向量</translation>
    </message>
    <message>
        <source>v(S) as stated, else max Σ v(S_k) over partitions of S</source>
        <translation>v(S) 按写明的值，否则取 S 各种划分中 Σ v(S_k) 的最大值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>holdings</source>
        <translation>资源禀赋</translation>
    </message>
    <message>
        <source>weight of required types held in S</source>
        <translation>S 所持必需类型的权重</translation>
    </message>
    <message>
        <source>weight of all</source>
        <translation>全部必需类型的权重</translation>
    </message>
    <message>
        <source>Σ budgets of the packages in which somebody of S takes part</source>
        <translation>S 中有成员参与的各工作包预算之和</translation>
    </message>
    <message>
        <source>fair_i = w_c·contribution_i + w_r·risk_i</source>
        <translation>公平份额_i = w_c·贡献_i + w_r·风险_i</translation>
    </message>
    <message>
        <source>band = fair ± points</source>
        <translation>区间 = 公平份额 ± 百分点</translation>
    </message>
    <message>
        <source>p_detect·penalty</source>
        <translation>p·违约金</translation>
    </message>
    <message>
        <source>incentive</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>sanction</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>directed pairs with an exchange in the last year</source>
        <translation>最近一年有交流的有向成员对</translation>
    </message>
    <message>
        <source>all directed pairs</source>
        <translation>全部有向成员对</translation>
    </message>
    <message>
        <source>the β at which β·x under competition is largest</source>
        <translation>使竞争下 β·x 最大的 β</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>score = Σ weight × input</source>
        <translation>得分 = Σ 权重 × 输入</translation>
    </message>
    <message>
        <source>of the same kind</source>
        <translation>（同类）</translation>
    </message>
    <message>
        <source>of other kinds</source>
        <translation>（其他类）</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>几何平均值</translation>
    </message>
    <message>
        <source>months from the day of judging to the end of the last funded year in a row</source>
        <translation>从评判日到最后一个连续有资金年度末的月数</translation>
    </message>
    <message>
        <source>on criterion j alone</source>
        <translation>仅按准则 j</translation>
    </message>
    <message>
        <source>of the same</source>
        <translation>同上各项</translation>
    </message>
    <message>
        <source>total = Σ budgets of the packages, per currency and prices</source>
        <translation>合计 = Σ 各工作包的预算，按币种与价格基准</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>{model} is recommended.</source>
        <translation>推荐{model}。</translation>
    </message>
    <message>
        <source>Nothing is recommended: {first} and {second} are too close.</source>
        <translation>不作推荐：{first}与{second}过于接近。</translation>
    </message>
    <message>
        <source>Nothing is recommended: too much rests on defaults.</source>
        <translation>不作推荐：过多依赖默认值。</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Vetoes</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Scores of the governance models</source>
        <translation>各治理模式得分</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Margin at −20</source>
        <translation>−20 时的领先分</translation>
    </message>
    <message>
        <source>Margin at +20</source>
        <translation>+20 时的领先分</translation>
    </message>
    <message>
        <source>Another model leads</source>
        <translation>另一模式领先</translation>
    </message>
    <message>
        <source>input −20</source>
        <translation>输入 −20</translation>
    </message>
    <message>
        <source>input +20</source>
        <translation>输入 +20</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>another model leads</source>
        <translation>另一模式领先</translation>
    </message>
    <message>
        <source>Another model leads there</source>
        <translation>此时另一模式领先</translation>
    </message>
    <message>
        <source>at both</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>at −20</source>
        <translation>−20 时</translation>
    </message>
    <message>
        <source>at +20</source>
        <translation>+20 时</translation>
    </message>
    <message>
        <source>What moves the answer</source>
        <translation>什么会改变答案</translation>
    </message>
    <message>
        <source>Points by which {model} leads when one input moves by 20</source>
        <translation>单个输入变动 20 时{model}的领先分</translation>
    </message>
    <message>
        <source>No single input moved by 20 makes another model lead.</source>
        <translation>没有任何一个输入变动 20 会使另一模式领先。</translation>
    </message>
    <message>
        <source>{count} of nine inputs, moved by 20, make another model lead.</source>
        <translation>九个输入中有 {count} 个变动 20 会使另一模式领先。</translation>
    </message>
    <message>
        <source>Here: {stage}</source>
        <translation>当前：{stage}</translation>
    </message>
    <message>
        <source>Share of the field, %</source>
        <translation>所占区域（%）</translation>
    </message>
    <message>
        <source>Who leads over complexity and dependency</source>
        <translation>按复杂度与依赖度，哪种模式领先</translation>
    </message>
    <message>
        <source>All other inputs as they are</source>
        <translation>其余输入保持不变</translation>
    </message>
    <message>
        <source>At complexity {complexity} and dependency {dependency}, {model} leads.</source>
        <translation>复杂度 {complexity}、依赖度 {dependency} 时，{model}领先。</translation>
    </message>
    <message>
        <source>Leads in, %</source>
        <translation>领先占比（%）</translation>
    </message>
    <message>
        <source>How firm the answer is</source>
        <translation>答案有多稳固</translation>
    </message>
    <message>
        <source>Share of {count} draws in which each model leads when every weight varies by {percent} %</source>
        <translation>每个权重在 ±{percent}% 内变动，{count} 次抽样中各模式领先的占比</translation>
    </message>
    <message>
        <source>{model} leads in {percent} % of the draws.</source>
        <translation>{model}在 {percent}% 的抽样中领先。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Scores by stage</source>
        <translation>各阶段得分</translation>
    </message>
    <message>
        <source>The three scores for each of {count} stages.</source>
        <translation>{count} 个阶段各自的三个得分。</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>nobody leads</source>
        <translation>无人牵头</translation>
    </message>
    <message>
        <source>two lead</source>
        <translation>两方同时牵头</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>{stage}: {model}</source>
        <translation>{stage}：{model}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Plan by stage</source>
        <translation>分阶段规划</translation>
    </message>
    <message>
        <source>No stage has dates yet.</source>
        <translation>尚无阶段设有日期。</translation>
    </message>
    <message>
        <source>{count} stages with dates; the line is the day judged at.</source>
        <translation>{count} 个阶段设有日期；竖线为评判日期。</translation>
    </message>
    <message>
        <source>Rotation of the lead</source>
        <translation>牵头轮换</translation>
    </message>
    <message>
        <source>{terms} terms of leadership; {findings} findings.</source>
        <translation>{terms} 个牵头任期；{findings} 个问题。</translation>
    </message>
    <message>
        <source>Contractual</source>
        <translation>契约治理</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>关系治理</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Live instruments by mechanism</source>
        <translation>各机制运行中的手段</translation>
    </message>
    <message>
        <source>{count} of five mechanisms are live.</source>
        <translation>五项机制中有 {count} 项在运行。</translation>
    </message>
    <message>
        <source>Coordination command committee</source>
        <translation>统筹指挥委员会</translation>
    </message>
    <message>
        <source>lead enterprise and government</source>
        <translation>牵头企业与政府部门</translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation>联合管理委员会</translation>
    </message>
    <message>
        <source>all parties</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>led by {name}</source>
        <translation>由{name}牵头</translation>
    </message>
    <message>
        <source>nobody leads it</source>
        <translation>无人牵头</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}：{count}</translation>
    </message>
    <message>
        <source>Council of speakers</source>
        <translation>代表会议</translation>
    </message>
    <message>
        <source>one speaker of each circle</source>
        <translation>每组各派一名代表</translation>
    </message>
    <message>
        <source>Circle {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>{count} members, {name} …</source>
        <translation>{count} 个成员，{name}等</translation>
    </message>
    <message>
        <source>Organisation: {model}</source>
        <translation>组织结构：{model}</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Below or beside</source>
        <translation>隶属或相邻于</translation>
    </message>
    <message>
        <source>Add an instrument of coordination</source>
        <translation>添加协调手段</translation>
    </message>
    <message>
        <source>Answer “{input}”</source>
        <translation>回答“{input}”</translation>
    </message>
    <message>
        <source>Take back the answer to “{input}”</source>
        <translation>撤回对“{input}”的回答</translation>
    </message>
    <message>
        <source>Record the choice of {model} for {stage}</source>
        <translation>为{stage}记录选择：{model}</translation>
    </message>
    <message>
        <source>Change a cell of the 3+5+3 overlay</source>
        <translation>更改 3+5+3 矩阵的一格</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} 个任期</translation>
    </message>
    <message>
        <source>Every day of a planned stage has one leader, or leaders who agreed to lead together</source>
        <translation>规划阶段的每一天都有一个牵头方，或商定共同牵头的几方</translation>
    </message>
    <message>
        <source>Two terms over exactly the same days are led together; other shared days are an overlap.</source>
        <translation>起止日期完全相同的两个任期视为共同牵头；其他重合的日期为重叠。</translation>
    </message>
    <message>
        <source>Exactly one accountable, somebody at work, nobody overloaded, and the functions of each kind of actor</source>
        <translation>最终负责方恰为一个，有人执行，无人超负荷，且各类主体履行其职能</translation>
    </message>
    <message>
        <source>Accountable for at most</source>
        <translation>最多最终负责</translation>
    </message>
    <message>
        <source>{count} things</source>
        <translation>{count} 项</translation>
    </message>
    <message>
        <source>Responsible for at most</source>
        <translation>最多执行</translation>
    </message>
    <message>
        <source>{name}: {remark}</source>
        <translation>{name}：{remark}</translation>
    </message>
    <message>
        <source>How much is lost by every month without a result; it is asked, no data say it</source>
        <translation>迟迟没有成果，每过一个月损失多大；只能询问，数据无从得知</translation>
    </message>
    <message>
        <source>Condition C2 of the chain</source>
        <translation>机制链的条件 C2</translation>
    </message>
    <message>
        <source>Answered for every stage.</source>
        <translation>该回答适用于所有阶段。</translation>
    </message>
    <message>
        <source>Answered for the stage {stage}.</source>
        <translation>该回答只适用于{stage}。</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>所述理由：{reason}</translation>
    </message>
    <message>
        <source>Set by {name}.</source>
        <translation>由{name}设定。</translation>
    </message>
    <message>
        <source>The model says {value}.</source>
        <translation>模型给出 {value}。</translation>
    </message>
    <message>
        <source>Computed from the model; confidence {percent} %.</source>
        <translation>由模型计算；置信度 {percent}%。</translation>
    </message>
    <message>
        <source>As recorded when the model was chosen, {date}; nothing newer is known.</source>
        <translation>沿用 {date} 选定模式时的记录；没有更新的信息。</translation>
    </message>
    <message>
        <source>As recorded when the model was chosen; nothing newer is known.</source>
        <translation>沿用选定模式时的记录；没有更新的信息。</translation>
    </message>
    <message>
        <source>Nothing is known: 50 stands in, a default and not evidence.</source>
        <translation>一无所知：暂以 50 代替，这是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Answer it with the slider, or add the data it is computed from.</source>
        <translation>用滑块回答，或补充计算所需的数据。</translation>
    </message>
    <message>
        <source>{input}: {value} of 100</source>
        <translation>{input}：{value}（满分 100）</translation>
    </message>
    <message>
        <source>The way of computing it is a default of ours, not evidence.</source>
        <translation>计算方法是本程序的默认设定，并非证据。</translation>
    </message>
    <message>
        <source>{then} → {now}</source>
        <translation>{then} → {now}</translation>
    </message>
    <message>
        <source>It has drifted: choose again</source>
        <translation>已经偏移：请重新选择</translation>
    </message>
    <message>
        <source>The choice still stands</source>
        <translation>选择仍然成立</translation>
    </message>
    <message>
        <source>{model}, chosen on {date}, against today</source>
        <translation>{model}，{date} 选定，与今日对照</translation>
    </message>
    <message>
        <source>{model}, as recorded, against today</source>
        <translation>{model}，按记录与今日对照</translation>
    </message>
    <message>
        <source>Complexity or dependency moved by more than {points} points since the choice.</source>
        <translation>自选定以来，复杂度或依赖度变动超过 {points} 分。</translation>
    </message>
    <message>
        <source>By the recorded inputs {then} led, today {now}.</source>
        <translation>按记录的输入为{then}领先，今日为{now}。</translation>
    </message>
    <message>
        <source>Points apart under which nothing is recommended</source>
        <translation>相差低于此分数则不作推荐</translation>
    </message>
    <message>
        <source>A lead or government below this counts as absent</source>
        <translation>牵头企业或政府参与低于此值视为没有</translation>
    </message>
    <message>
        <source>Trust that consensus needs</source>
        <translation>共识型所需的信任</translation>
    </message>
    <message>
        <source>Asymmetry that consensus bears</source>
        <translation>共识型可承受的不对称</translation>
    </message>
    <message>
        <source>Trust below which, without a lead, a third party facilitates</source>
        <translation>没有牵头方时，信任低于此值由第三方协调</translation>
    </message>
    <message>
        <source>Government involvement from which it leads</source>
        <translation>政府参与达到此值视为政府牵头</translation>
    </message>
    <message>
        <source>Urgency that asks for concentrated force (R1)</source>
        <translation>要求集中力量的紧迫度（R1）</translation>
    </message>
    <message>
        <source>Separability or variety that asks for packages (R2)</source>
        <translation>要求分包的可分性或阶段多样性（R2）</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>由模型计算</translation>
    </message>
    <message>
        <source>recorded at the choice</source>
        <translation>选定时的记录</translation>
    </message>
    <message>
        <source>default, not evidence</source>
        <translation>默认值，并非证据</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>{value} of 100</source>
        <translation>{value}（满分 100）</translation>
    </message>
    <message>
        <source>Mean of the complexity stated for the work packages</source>
        <translation>各工作包所填复杂度的平均值</translation>
    </message>
    <message>
        <source>Mean share of the resources at hand that a member gets only from others</source>
        <translation>现有资源中成员只能从他方获得的平均占比</translation>
    </message>
    <message>
        <source>Resource types at hand</source>
        <translation>现有资源类型</translation>
    </message>
    <message>
        <source>Held by one member only</source>
        <translation>仅一个成员持有</translation>
    </message>
    <message>
        <source>Members with holdings recorded</source>
        <translation>已记录资源禀赋的成员</translation>
    </message>
    <message>
        <source>Gini coefficient of what the members pledged</source>
        <translation>各成员承诺投入的基尼系数</translation>
    </message>
    <message>
        <source>Members with a pledge</source>
        <translation>有承诺投入的成员</translation>
    </message>
    <message>
        <source>Largest contributor: {name}</source>
        <translation>最大投入方：{name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Amounts in other currencies or price bases are left out.</source>
        <translation>其他货币或价格基准的金额未计入。</translation>
    </message>
    <message>
        <source>Whether an enterprise leads, and how much it is able to lead</source>
        <translation>是否有企业牵头，其牵头能力如何</translation>
    </message>
    <message>
        <source>Leading enterprise</source>
        <translation>牵头企业</translation>
    </message>
    <message>
        <source>none among {count} members</source>
        <translation>{count} 个成员中没有</translation>
    </message>
    <message>
        <source>Leadership levers held</source>
        <translation>掌握的领导抓手</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Mean level of its resources</source>
        <translation>其资源的平均水平</translation>
    </message>
    <message>
        <source>Share of four signs that government takes part</source>
        <translation>政府参与四项迹象中具备的占比</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A government is a member</source>
        <translation>有政府部门为成员</translation>
    </message>
    <message>
        <source>It has a seat with a vote</source>
        <translation>拥有表决席位</translation>
    </message>
    <message>
        <source>It gives money or promises instruments</source>
        <translation>提供资金或承诺政策工具</translation>
    </message>
    <message>
        <source>It leads or chairs</source>
        <translation>牵头或担任主席</translation>
    </message>
    <message>
        <source>How far the work packages are carried by different members</source>
        <translation>各工作包由不同成员承担的程度</translation>
    </message>
    <message>
        <source>Work packages with participants</source>
        <translation>填有参与方的工作包</translation>
    </message>
    <message>
        <source>Mean overlap of participants</source>
        <translation>参与方平均重合度</translation>
    </message>
    <message>
        <source>How far the stages are carried by different members</source>
        <translation>各阶段由不同成员承担的程度</translation>
    </message>
    <message>
        <source>Stages with work packages</source>
        <translation>设有工作包的阶段</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>A model was chosen for another stage, none for this one.</source>
        <translation>其他阶段已选定模式，本阶段尚未选定。</translation>
    </message>
    <message>
        <source>{kind} changed on {date}.</source>
        <translation>{kind}于 {date} 发生变更。</translation>
    </message>
    <message>
        <source>{name} took over the lead on {date}.</source>
        <translation>{name}于 {date} 接任牵头。</translation>
    </message>
    <message>
        <source>The plan has a model for each of several stages.</source>
        <translation>规划为多个阶段分别设定了模式。</translation>
    </message>
    <message>
        <source>Stages end with criteria that are looked at.</source>
        <translation>各阶段结束时有检查标准。</translation>
    </message>
    <message>
        <source>A hand-over has a date.</source>
        <translation>交接设有日期。</translation>
    </message>
    <message>
        <source>The charter has rules for adjusting it.</source>
        <translation>章程设有调整规则。</translation>
    </message>
    <message>
        <source>▲ vetoed: {model}</source>
        <translation>▲ 被否决：{model}</translation>
    </message>
    <message>
        <source>Findings in the rotation: {count}</source>
        <translation>轮换中的问题：{count}</translation>
    </message>
    <message>
        <source>Findings in the responsibilities: {count}</source>
        <translation>职责中的问题：{count}</translation>
    </message>
    <message>
        <source>Since then a veto speaks against the chosen model: {reason}</source>
        <translation>此后出现了对所选模式的否决：{reason}</translation>
    </message>
    <message>
        <source>A veto spoke against the chosen model already then: {reason}</source>
        <translation>当时就已有对所选模式的否决：{reason}</translation>
    </message>
    <message>
        <source>Another model than the leading one was chosen; that alone is no drift.</source>
        <translation>所选的不是领先的模式；仅此不算偏移。</translation>
    </message>
    <message>
        <source>Rule R5 asks for a fresh choice all the same: stage, role or technology changed since.</source>
        <translation>规则 R5 仍要求重新选择：此后阶段、角色或技术有变化。</translation>
    </message>
    <message>
        <source>The threshold of 20 points holds for complexity and dependency only (warning 38); other inputs count when they change which model leads. It is a default, not evidence.</source>
        <translation>20 分的阈值只用于复杂度和依赖度（预警 38）；其他输入在改变领先模式时才算。它是默认值，并非证据。</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Vetoed</source>
        <translation>被否决</translation>
    </message>
    <message>
        <source>▲ Vetoed in some stages, whatever the points: {models}; the table says where</source>
        <translation>▲ 不论得分多少，在某些阶段被否决：{models}；具体阶段见表格</translation>
    </message>
    <message>
        <source>It cannot be computed: it needs members, and their meetings or exchanges, a contract, supervision, or a survey.</source>
        <translation>无法计算：需要有成员，并有其会议或交流、合同、监督或调查。</translation>
    </message>
    <message>
        <source>{verdict} {draws}</source>
        <translation>{verdict}{draws}</translation>
    </message>
    <message>
        <source>{leadership}; with {names}</source>
        <translation>{leadership}；另有 {names} 参与</translation>
    </message>
    <message>
        <source>A command committee of {leading}; below it {others}.</source>
        <translation>指挥委员会 {leading} 方；其下 {others} 方。</translation>
    </message>
    <message>
        <source>One circle of {count} equals.</source>
        <translation>{count} 个平等成员组成的一个圈。</translation>
    </message>
    <message>
        <source>{count} circles that send a speaker each to a council.</source>
        <translation>{count} 个圈，各派一名代表参加代表会议。</translation>
    </message>
    <message>
        <source>A joint committee over {packages} work packages, each with its leader; below them, or beside, {others} who lead none.</source>
        <translation>联合委员会下设 {packages} 个工作包，各标明牵头方；其下或其旁为 {others} 个不牵头的成员。</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <translation>{list}、{next}</translation>
    </message>
    <message>
        <source>Members without a recorded pledge are left out.</source>
        <translation>未登记承诺的成员不计入。</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>尚无成员参与。</translation>
    </message>
</context>
<context>
    <name>GroupedBars</name>
    <message>
        <source>%1 %2</source>
        <comment>series and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 more; the table has them</source>
        <translation>另有 %1 项，见表格</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Reserve, % of the funds</source>
        <translation>储备金占资金的百分比</translation>
    </message>
    <message>
        <source>Largest source, % at most</source>
        <translation>单一来源上限（%）</translation>
    </message>
    <message>
        <source>Weight of cash</source>
        <translation>现金权重</translation>
    </message>
    <message>
        <source>Weight of knowledge</source>
        <translation>知识权重</translation>
    </message>
    <message>
        <source>Weight of people</source>
        <translation>人员权重</translation>
    </message>
    <message>
        <source>Weight of facilities</source>
        <translation>设施权重</translation>
    </message>
    <message>
        <source>Quorum, part of the seats</source>
        <translation>法定人数占席位的比例</translation>
    </message>
    <message>
        <source>Days to talk about a dispute</source>
        <translation>争议协商天数</translation>
    </message>
    <message>
        <source>Days of mediation</source>
        <translation>调解天数</translation>
    </message>
    <message>
        <source>Years until renewal</source>
        <translation>续期年限</translation>
    </message>
    <message>
        <source>Months between evaluations</source>
        <translation>评估间隔月数</translation>
    </message>
    <message>
        <source>Band: points around the fair share</source>
        <translation>区间：公平份额上下的百分点数</translation>
    </message>
    <message>
        <source>Fair share: weight of contribution</source>
        <translation>公平份额：贡献权重</translation>
    </message>
    <message>
        <source>Fair share: weight of risk</source>
        <translation>公平份额：风险权重</translation>
    </message>
    <message>
        <source>Largest share of one member, %</source>
        <translation>单个成员份额上限（%）</translation>
    </message>
    <message>
        <source>Floor for small members</source>
        <translation>中小成员的下限</translation>
    </message>
    <message>
        <source>Step of adjustment λ</source>
        <translation>调整步长 λ</translation>
    </message>
    <message>
        <source>Balance of incentives, from</source>
        <translation>激励平衡下限</translation>
    </message>
    <message>
        <source>Balance of incentives, to</source>
        <translation>激励平衡上限</translation>
    </message>
    <message>
        <source>Re-evaluate: milestone late by % of its time</source>
        <translation>重新评估：里程碑延误占其时长的百分比</translation>
    </message>
    <message>
        <source>Re-evaluate: contribution off by points</source>
        <translation>重新评估：贡献份额偏离的百分点数</translation>
    </message>
    <message>
        <source>Re-evaluate: return above × the plan</source>
        <translation>重新评估：收益高于计划的倍数</translation>
    </message>
    <message>
        <source>Re-evaluate: return below × the plan</source>
        <translation>重新评估：收益低于计划的倍数</translation>
    </message>
    <message>
        <source>Re-evaluate: trust down by points</source>
        <translation>重新评估：信任下降分数</translation>
    </message>
    <message>
        <source>Re-evaluate: months at the latest</source>
        <translation>重新评估：最迟月数</translation>
    </message>
    <message>
        <source>Articles that weigh most</source>
        <translation>侧重条款</translation>
    </message>
    <message>
        <source>Articles of the stage</source>
        <translation>本阶段条款</translation>
    </message>
    <message>
        <source>Leadership ends with the stage</source>
        <translation>牵头权随阶段结束</translation>
    </message>
    <message>
        <source>Hand-over to enterprises has a date</source>
        <translation>向企业移交有明确日期</translation>
    </message>
    <message>
        <source>Led by work package</source>
        <translation>按工作包牵头</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>its own contribution</source>
        <translation>自身贡献份额</translation>
    </message>
    <message>
        <source>one body</source>
        <translation>一个机构</translation>
    </message>
    <message>
        <source>committee + secretariat</source>
        <translation>委员会＋秘书处</translation>
    </message>
    <message>
        <source>committee + board + work packages</source>
        <translation>委员会＋理事会＋工作包</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Semiconductors and electronics</source>
        <translation>半导体与电子</translation>
    </message>
    <message>
        <source>Biomedicine</source>
        <translation>生物医药</translation>
    </message>
    <message>
        <source>Energy and materials</source>
        <translation>能源与材料</translation>
    </message>
    <message>
        <source>Software and AI</source>
        <translation>软件与人工智能</translation>
    </message>
    <message>
        <source>Equipment and manufacturing</source>
        <translation>装备与制造</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>农业与食品</translation>
    </message>
    <message>
        <source>Enterprise leads</source>
        <translation>企业牵头</translation>
    </message>
    <message>
        <source>University leads</source>
        <translation>高校牵头</translation>
    </message>
    <message>
        <source>Government leads</source>
        <translation>政府牵头</translation>
    </message>
    <message>
        <source>R&amp;D organisation leads</source>
        <translation>研发机构牵头</translation>
    </message>
    <message>
        <source>Up to 5 members</source>
        <translation>5 个成员以内</translation>
    </message>
    <message>
        <source>6 to 15 members</source>
        <translation>6 至 15 个成员</translation>
    </message>
    <message>
        <source>More than 15 members</source>
        <translation>超过 15 个成员</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>组建期</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运行期</translation>
    </message>
    <message>
        <source>Maturation</source>
        <translation>成熟期</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows; the table has them</source>
        <translation>
            <numerusform>另有 %n 行，见表格</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Entries: {count}</source>
        <translation>记录数：{count}</translation>
    </message>
    <message>
        <source>The journal of this consortium</source>
        <translation>此联合体的日志</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>已命名版本</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>Each entry holds who changed what and when, with the values before and after. Undo is an entry too; nothing is erased.</source>
        <translation>每条记录都保存何人、何时、改了什么，以及修改前后的值。撤销也是一条记录；不会删除任何内容。</translation>
    </message>
    <message>
        <source>Each entry is sealed together with the one before it. Tools, Verify Workspace finds an entry that was altered later.</source>
        <translation>每条记录都与前一条一起加封。“工具 › 校验工作区”能发现事后被改动的记录。</translation>
    </message>
    <message>
        <source>Bringing an earlier state back adds a new entry; what came after it stays in the journal.</source>
        <translation>恢复早先的状态会新增一条记录；其后的内容仍保留在日志中。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has {found} cells where the header has {expected}; it was refused because its values may stand in the wrong columns.</source>
        <translation>该行有 {found} 个单元格，而表头有 {expected} 个；其值可能错列，故拒绝。</translation>
    </message>
    <message>
        <source>There is no column “endDate”: the ends of the projects stay empty.</source>
        <translation>没有“endDate”列：项目结束日期留空。</translation>
    </message>
    <message>
        <source>“{value}” is no project number; the project was refused.</source>
        <translation>“{value}”不是项目编号；该项目被拒绝。</translation>
    </message>
    <message>
        <source>The project {number} stands here again; the first row counts.</source>
        <translation>项目 {number} 再次出现；以第一行为准。</translation>
    </message>
    <message>
        <source>There is no column “SME”: whether members are small or medium stays not known.</source>
        <translation>没有“SME”列：成员是否为中小企业未知。</translation>
    </message>
    <message>
        <source>There is no column “endOfParticipation”: every member counts as still taking part.</source>
        <translation>没有“endOfParticipation”列：所有成员均视为仍在参与。</translation>
    </message>
    <message>
        <source>There is no project “{number}” among the projects; add its row there and import again.</source>
        <translation>项目表中没有项目“{number}”；请补上该行后重新导入。</translation>
    </message>
    <message>
        <source>The row names no organisation: neither name nor number.</source>
        <translation>该行未指明组织：既无名称也无编号。</translation>
    </message>
    <message>
        <source>“{name}” stands under two numbers, {first} and {second}; they stay two organisations.</source>
        <translation>“{name}”有两个编号 {first} 和 {second}；仍作为两个组织。</translation>
    </message>
    <message>
        <source>The end {end} is before the start {start}; it was left out.</source>
        <translation>结束日期 {end} 早于开始日期 {start}；已略去。</translation>
    </message>
    <message>
        <source>The project {name} has no date of {which}.</source>
        <translation>项目“{name}”没有{which}日期。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>The acronym is missing; “{name}” stands in for it.</source>
        <translation>缺少简称；以“{name}”代替。</translation>
    </message>
    <message>
        <source>The project {name} has no participants in this source.</source>
        <translation>项目“{name}”在此来源中没有参与者。</translation>
    </message>
    <message>
        <source>The project {name} has no coordinator.</source>
        <translation>项目“{name}”没有协调方。</translation>
    </message>
    <message>
        <source>The project {name} has more than one coordinator.</source>
        <translation>项目“{name}”有不止一个协调方。</translation>
    </message>
    <message>
        <source>Rows with the role thirdParty, taken as linked third parties: {count}.</source>
        <translation>角色为 thirdParty 的行，视为关联第三方：{count}。</translation>
    </message>
    <message>
        <source>Members whose netEcContribution differs from ecContribution: {count}. The grant planned is ecContribution; the net amount stands in its note.</source>
        <translation>netEcContribution 与 ecContribution 不同的成员：{count}。计划资助取 ecContribution；净额记在备注中。</translation>
    </message>
    <message>
        <source>Rows without a usable organisation number, known by their name only: {count}.</source>
        <translation>没有可用组织编号、仅凭名称识别的行：{count}。</translation>
    </message>
    <message>
        <source>Projects published with a total cost of 0, taken as not stated: {count}.</source>
        <translation>公布总成本为 0 的项目，视为未说明：{count}。</translation>
    </message>
    <message>
        <source>There is no table of projects. Add the file with the columns projectID (or id), acronym, title, startDate.</source>
        <translation>没有项目表。请添加含 projectID（或 id）、acronym、title、startDate 列的文件。</translation>
    </message>
    <message>
        <source>There is no table of participations. Add the file with the columns projectID, organisationID, name, role.</source>
        <translation>没有参与表。请添加含 projectID、organisationID、name、role 列的文件。</translation>
    </message>
    <message>
        <source>No table of projects, participations or topics; not used.</source>
        <translation>不是项目、参与或主题表；未使用。</translation>
    </message>
    <message>
        <source>“{value}” was taken as “{taken}”.</source>
        <translation>“{value}”按“{taken}”读取。</translation>
    </message>
    <message>
        <source>“{value}” is no amount; it was left out.</source>
        <translation>“{value}”不是金额；已略去。</translation>
    </message>
    <message>
        <source>“{value}” is no date; it was left out.</source>
        <translation>“{value}”不是日期；已略去。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no; it counts as not known.</source>
        <translation>“{value}”既非是也非否；视为未知。</translation>
    </message>
    <message>
        <source>“{name}” takes part twice; the rows became one member and their grants were added up.</source>
        <translation>“{name}”参与了两次；两行合为一个成员，资助相加。</translation>
    </message>
    <message>
        <source>The name is missing; “{name}” stands in for it.</source>
        <translation>缺少名称；以“{name}”代替。</translation>
    </message>
    <message>
        <source>“{value}” is no known type of activity; it counts as another organisation.</source>
        <translation>“{value}”不是已知的活动类型；计为其他组织。</translation>
    </message>
    <message>
        <source>“{value}” is no known role; it counts as another role.</source>
        <translation>“{value}”不是已知的角色；计为其他角色。</translation>
    </message>
    <message>
        <source>The amount is too large to be added; it was left out.</source>
        <translation>金额过大，无法相加；已略去。</translation>
    </message>
    <message>
        <source>The export must hold one consortium in “consortium.csv”.</source>
        <translation>导出须在“consortium.csv”中含一个联合体。</translation>
    </message>
    <message>
        <source>The export cannot be read; nothing was taken from it.</source>
        <translation>无法读取该导出；未采用任何内容。</translation>
    </message>
    <message>
        <source>There is no table of this name.</source>
        <translation>没有此名称的表。</translation>
    </message>
    <message>
        <source>The file that the export lists is missing.</source>
        <translation>导出所列的文件缺失。</translation>
    </message>
    <message>
        <source>The table “{table}” has no field of this name.</source>
        <translation>表“{table}”没有此名称的字段。</translation>
    </message>
    <message>
        <source>Two rows have the id “{id}”.</source>
        <translation>有两行的标识同为“{id}”。</translation>
    </message>
    <message>
        <source>The row has {found} cells where the header has {expected}.</source>
        <translation>该行有 {found} 个单元格，而表头有 {expected} 个。</translation>
    </message>
    <message>
        <source>This field cannot hold the value.</source>
        <translation>此字段无法容纳该值。</translation>
    </message>
    <message>
        <source>The row needs an id of 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation>该行需要 1 至 64 个字母、数字、“-”、“_”或“.”组成的标识。</translation>
    </message>
    <message>
        <source>This is no export of Concordat: the file “concordat-tables.json” is missing.</source>
        <translation>这不是 Concordat 的导出：缺少文件“concordat-tables.json”。</translation>
    </message>
    <message>
        <source>The list of files is damaged. Export again.</source>
        <translation>文件清单已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>The export was written by a newer version of Concordat. Update the program to read it.</source>
        <translation>该导出由更新版本的 Concordat 写成。请更新程序后读取。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end from here.</source>
        <translation>从此处起无法读完文件。</translation>
    </message>
    <message>
        <source>A quoted cell that begins in this row is never closed. Add the missing quotation mark.</source>
        <translation>此行开始的引号单元格没有结束。请补上缺少的引号。</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with a header row and at least one more.</source>
        <translation>文件为空。请选择有表头且至少另有一行的文件。</translation>
    </message>
    <message>
        <source>Two documents describe the consortium “{id}”. Import one of them.</source>
        <translation>有两份文档描述联合体“{id}”。请只导入其一。</translation>
    </message>
    <message>
        <source>A partner table is one file; {count} were given. Import them one after the other.</source>
        <translation>伙伴表应为一个文件；给出了 {count} 个。请逐个导入。</translation>
    </message>
    <message>
        <source>There is no consortium “{name}” to add the members to.</source>
        <translation>没有可添加成员的联合体“{name}”。</translation>
    </message>
    <message>
        <source>The workspace holds {count} consortia. Name the one that the members belong to.</source>
        <translation>工作区有 {count} 个联合体。请指明成员所属的那个。</translation>
    </message>
    <message>
        <source>There is nothing to import: no CSV, TSV or JSON file was found.</source>
        <translation>没有可导入的内容：未找到 CSV、TSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>Assumed: {finding}</source>
        <translation>假定：{finding}</translation>
    </message>
    <message>
        <source>Merged: {finding}</source>
        <translation>合并：{finding}</translation>
    </message>
    <message>
        <source>Repaired: {finding}</source>
        <translation>修复：{finding}</translation>
    </message>
    <message>
        <source>Refused: {finding}</source>
        <translation>拒绝：{finding}</translation>
    </message>
    <message>
        <source>Note: {finding}</source>
        <translation>提示：{finding}</translation>
    </message>
    <message>
        <source>Consortia: {read} read, {added} added, {merged} merged, {unchanged} unchanged, {refused} refused</source>
        <translation>联合体：读取 {read}，新增 {added}，合并 {merged}，未变 {unchanged}，拒绝 {refused}</translation>
    </message>
    <message>
        <source>Participations: {read} read, {added} added, {merged} merged, {unchanged} unchanged, {refused} refused</source>
        <translation>参与记录：读取 {read}，新增 {added}，合并 {merged}，未变 {unchanged}，拒绝 {refused}</translation>
    </message>
    <message>
        <source>{finding} [{place}]</source>
        <translation>{finding} [{place}]</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>A member has no field “{field}”.</source>
        <translation>成员没有字段“{field}”。</translation>
    </message>
    <message>
        <source>The row has {found} cells where there are {expected} columns; quote cells that contain the delimiter.</source>
        <translation>该行有 {found} 个单元格，而共有 {expected} 列；含分隔符的单元格请加引号。</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>该行没有名称。</translation>
    </message>
    <message>
        <source>“{name}” left before joining; the date of leaving was left out.</source>
        <translation>“{name}”的退出早于加入；已略去退出日期。</translation>
    </message>
    <message>
        <source>{problem} The cell was left out.</source>
        <translation>{problem}已略去该单元格。</translation>
    </message>
    <message>
        <source>“{name}” stands in the table twice; the rows became one member.</source>
        <translation>“{name}”在表中出现两次；两行合为一个成员。</translation>
    </message>
    <message>
        <source>Exactly one column must be the name of the organisation. Name its header “name”, or choose the column.</source>
        <translation>须恰有一列为组织名称。请将其表头命名为“name”，或选择该列。</translation>
    </message>
    <message>
        <source>Left unread: only CSV, TSV and JSON files are taken from a folder or an archive.</source>
        <translation>未读取：文件夹或压缩包中只采用 CSV、TSV 和 JSON 文件。</translation>
    </message>
    <message>
        <source>The archive cannot be read: {reason}. Fetch it again, or unpack it and import the folder.</source>
        <translation>无法读取压缩包：{reason}。请重新获取，或解压后导入文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>A byte that is no UTF-8 was replaced by “�”.</source>
        <translation>一个非 UTF-8 字节已替换为“�”。</translation>
    </message>
    <message>
        <source>The same happened in {count} more lines.</source>
        <translation>另有 {count} 行出现同样情况。</translation>
    </message>
    <message>
        <source>The text is in {encoding}; the file does not say so. If names look wrong, save it as UTF-8 and import again.</source>
        <translation>文本编码为 {encoding}；文件并未注明。若名称显示有误，请存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>The file is in {encoding} but breaks off or is damaged. Export it again.</source>
        <translation>文件编码为 {encoding}，但中断或已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>The file holds a NUL byte, so it is no text. Export it again as CSV in UTF-8.</source>
        <translation>文件含 NUL 字节，并非文本。请重新导出为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>没有此文件。请检查路径。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>Reading the file failed: {reason}.</source>
        <translation>读取文件失败：{reason}。</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Split it.</source>
        <translation>文件大于 {megabytes} MB。请拆分。</translation>
    </message>
    <message>
        <source>The column “{header}” is not used.</source>
        <translation>未使用“{header}”列。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>Stored before that: {added} new consortia.</source>
        <translation>此前已保存：{added} 个新联合体。</translation>
    </message>
    <message>
        <source>Stored before that: {added} new consortia, and changes to {names}.</source>
        <translation>此前已保存：{added} 个新联合体，以及对{names}的修改。</translation>
    </message>
    <message>
        <source>“{name}” cannot take in what the source says; nothing was written.</source>
        <translation>“{name}”无法接受来源中的内容；没有写入任何内容。</translation>
    </message>
    <message>
        <source>“{value}” does not fit the column “{column}”.</source>
        <translation>“{value}”不适用于“{column}”列。</translation>
    </message>
    <message>
        <source>A guideline row needs a name and at least one parameter.</source>
        <translation>指引行需要名称和至少一个参数。</translation>
    </message>
    <message>
        <source>The guideline row “{name}” is listed twice.</source>
        <translation>指引行“{name}”出现了两次。</translation>
    </message>
    <message>
        <source>The largest size is below the smallest.</source>
        <translation>规模上限小于下限。</translation>
    </message>
    <message>
        <source>Guidelines in JSON are a list of rows.</source>
        <translation>JSON 格式的指引应为行的列表。</translation>
    </message>
    <message>
        <source>A guideline row is an object.</source>
        <translation>指引行应为对象。</translation>
    </message>
    <message>
        <source>“{value}” is no country of ISO 3166 and was kept as it is; nothing that goes by countries counts it. Write the name or the two letters, such as NO.</source>
        <translation>“{value}”不是 ISO 3166 中的国家或地区，已按原样保留；凡按国家计算之处均不计入。请填写名称或两个字母的代码，例如 CN。</translation>
    </message>
    <message>
        <source>“{name}” says something else in an earlier row, which counts; “{value}” was left out.</source>
        <translation>“{name}”在前面的行中另有说法，以前者为准；“{value}”已略去。</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判人</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{name}: no observation yet.</source>
        <translation>{name}：暂无观测。</translation>
    </message>
    <message>
        <source>{name}: {count} observations, the latest {value} {unit}.</source>
        <translation>{name}：{count} 次观测，最近为 {value} {unit}。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scaled, 0-100</source>
        <translation>换算值（0-100）</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>换算值</translation>
    </message>
    <message>
        <source>points of 100</source>
        <translation>分（满分 100）</translation>
    </message>
    <message>
        <source>{node} · {name}</source>
        <translation>{node} · {name}</translation>
    </message>
    <message>
        <source>{count} indicators, scaled to 0-100, beside their targets.</source>
        <translation>{count} 个指标，换算到 0-100，与目标并列。</translation>
    </message>
    <message>
        <source>There is no indicator yet; add one first.</source>
        <translation>尚无指标；请先添加。</translation>
    </message>
    <message>
        <source>An observation counts from a day on; name it.</source>
        <translation>观测自某一天起计入；请填写日期。</translation>
    </message>
    <message>
        <source>Line {line} has no value. Each line needs at least indicator, day and value; nothing was added.</source>
        <translation>第 {line} 行没有数值。每行至少要有指标、日期和数值；未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Expected an object in braces here.</source>
        <translation>此处应为花括号中的对象。</translation>
    </message>
    <message>
        <source>“{name}” is missing here; add it.</source>
        <translation>此处缺少“{name}”；请补上。</translation>
    </message>
    <message>
        <source>Expected a list in brackets here.</source>
        <translation>此处应为方括号中的列表。</translation>
    </message>
    <message>
        <source>Expected a number here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>This number is too large or not a number.</source>
        <translation>该数过大，或不是数字。</translation>
    </message>
    <message>
        <source>This must be at least {least}; it is {value}.</source>
        <translation>此值至少应为 {least}；现为 {value}。</translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}; it is {value}.</source>
        <translation>此值应在 {least} 与 {most} 之间；现为 {value}。</translation>
    </message>
    <message>
        <source>Expected a whole number here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>Expected true or false here.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>Expected a text in quotes here.</source>
        <translation>此处应为引号中的文本。</translation>
    </message>
    <message>
        <source>This text is empty; write something.</source>
        <translation>文本为空；请填写内容。</translation>
    </message>
    <message>
        <source>“{name}” is listed twice.</source>
        <translation>“{name}”列出了两次。</translation>
    </message>
    <message>
        <source>“{name}” is given twice in one object; keep one of them.</source>
        <translation>同一对象中“{name}”给出两次；请保留一个。</translation>
    </message>
    <message>
        <source>“{name}” is not among the players or names listed.</source>
        <translation>“{name}”不在所列参与者或名称之中。</translation>
    </message>
    <message>
        <source>“{name}” has no meaning here. Known here: {names}.</source>
        <translation>“{name}”在此没有含义。此处可用：{names}。</translation>
    </message>
    <message>
        <source>“{name}” has no meaning here; “{meant}” was probably meant. Known here: {names}.</source>
        <translation>“{name}”在此没有含义，可能是指“{meant}”。此处可用：{names}。</translation>
    </message>
    <message>
        <source>The file broke off while it was read.</source>
        <translation>读取时文件中断。</translation>
    </message>
    <message>
        <source>“{name}” comes too early in a source that can be read only once; put it last.</source>
        <translation>“{name}”在只能读取一次的来源中出现得太早；请把它放在最后。</translation>
    </message>
</context>
<context>
    <name>Invariant</name>
    <message>
        <source>An id has 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation>标识由 1 至 64 个字母、数字、“-”、“_”或“.”组成。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>不得为空。</translation>
    </message>
    <message>
        <source>Risk shares for {type} add up to {sum} %; the parts of one risk cannot exceed 100 %. Lower another first.</source>
        <translation>{type}的风险份额合计 {sum}%；一种风险不得超过 100%。请先降低其他份额。</translation>
    </message>
    <message>
        <source>Shares of the benefit “{benefit}” add up to {sum} %; they cannot exceed 100 %. Lower another first.</source>
        <translation>收益“{benefit}”的份额合计 {sum}%；不得超过 100%。请先降低其他份额。</translation>
    </message>
    <message>
        <source>A consortium has exactly one row in its own table.</source>
        <translation>联合体在其自身的表中恰有一行。</translation>
    </message>
    <message>
        <source>The edit was refused; nothing was changed.</source>
        <translation>编辑被拒绝；未作任何改动。</translation>
    </message>
    <message>
        <source>{table} “{row}”, {field}: {problem}</source>
        <translation>{table}“{row}”，{field}：{problem}</translation>
    </message>
    <message>
        <source>The text holds a NUL or is not valid UTF-8, which cannot be stored. Remove the unreadable characters.</source>
        <translation>文本含 NUL 或不是有效的 UTF-8，无法存储。请删除不可读的字符。</translation>
    </message>
    <message>
        <source>It is not a finite number.</source>
        <translation>不是有限的数。</translation>
    </message>
    <message>
        <source>{value} is outside {from} to {to}.</source>
        <translation>{value} 超出 {from} 至 {to} 的范围。</translation>
    </message>
    <message>
        <source>An amount needs a currency of three capital letters such as EUR.</source>
        <translation>金额需要三个大写字母的币种，如 EUR。</translation>
    </message>
    <message>
        <source>The price year is not a year.</source>
        <translation>价格年份不是年份。</translation>
    </message>
    <message>
        <source>The year must be 1 to 9999.</source>
        <translation>年份须为 1 至 9999。</translation>
    </message>
    <message>
        <source>There is no {table} “{id}”.</source>
        <translation>没有{table}“{id}”。</translation>
    </message>
    <message>
        <source>{second} is before {first} ({field}).</source>
        <translation>{second}早于{first}（{field}）。</translation>
    </message>
    <message>
        <source>{value} is outside the scale of “{criterion}”, {from} to {to}.</source>
        <translation>{value} 超出“{criterion}”的评分范围（{from} 至 {to}）。</translation>
    </message>
    <message>
        <source>The same assessor scored this candidate by “{criterion}” already. Keep one of the two.</source>
        <translation>同一评估者已按“{criterion}”给该候选伙伴评过分，请只保留其中一个。</translation>
    </message>
    <message>
        <source>The scale must end above where it begins; for a criterion of which less is better, say so instead of turning the scale.</source>
        <translation>评分范围的终点须大于起点；若某项准则越小越好，请另行标明，不要把范围倒过来。</translation>
    </message>
    <message>
        <source>At least one member must have rated; with 1 nothing is hidden.</source>
        <translation>至少须有一名评价者；为 1 时不隐藏任何内容。</translation>
    </message>
    <message>
        <source>It is below zero. Write the amount without a minus, or leave it empty while it is not known.</source>
        <translation>金额小于零。请去掉负号；尚不清楚时请留空。</translation>
    </message>
    <message>
        <source>It names the same as {field}; two different ones are needed.</source>
        <translation>与“{field}”相同；需要两个不同的对象。</translation>
    </message>
    <message>
        <source>The body would stand above itself. Choose a body that does not report to it.</source>
        <translation>该机构将成为自己的上级。请选择一个不向其报告的机构。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal entry cannot be read; its contents were changed outside this program or the disk is failing. Restore a backup.</source>
        <translation>无法读取日志记录；其内容在程序之外被更改，或磁盘出现故障。请恢复备份。</translation>
    </message>
    <message>
        <source>Journal entry {number} does not fit what came before it.</source>
        <translation>日志记录 {number} 与之前的内容不符。</translation>
    </message>
    <message>
        <source>Set a proposed share</source>
        <translation>设定方案份额</translation>
    </message>
    <message>
        <source>Set floors, caps and locks</source>
        <translation>设定下限、上限与锁定</translation>
    </message>
    <message>
        <source>Move a proposed share</source>
        <translation>移动方案份额</translation>
    </message>
    <message>
        <source>Make a split proposal</source>
        <translation>新建分配方案</translation>
    </message>
    <message>
        <source>Find the nearest acceptable split</source>
        <translation>求最近的可接受分配</translation>
    </message>
    <message>
        <source>Adopt a split</source>
        <translation>采纳分配</translation>
    </message>
    <message>
        <source>Log concessions</source>
        <translation>记录让步</translation>
    </message>
    <message>
        <source>Import guidelines</source>
        <translation>导入指引</translation>
    </message>
    <message>
        <source>Import the calendar {file}</source>
        <translation>导入日历 {file}</translation>
    </message>
    <message>
        <source>Move “{title}” to {day}</source>
        <translation>将“{title}”移到 {day}</translation>
    </message>
    <message>
        <source>Restore the meeting “{title}” of {day}</source>
        <translation>恢复 {day} 的会议“{title}”</translation>
    </message>
    <message>
        <source>Cancel the meeting “{title}” of {day}</source>
        <translation>取消 {day} 的会议“{title}”</translation>
    </message>
    <message>
        <source>Create {n} series of the review plan</source>
        <translation>创建评审计划的 {n} 个例会安排</translation>
    </message>
    <message>
        <source>Record who is present at “{title}”</source>
        <translation>记录“{title}”的出席者</translation>
    </message>
    <message>
        <source>Record a proxy at “{title}”</source>
        <translation>记录“{title}”的委托</translation>
    </message>
    <message>
        <source>Write the minutes of “{title}”</source>
        <translation>撰写“{title}”的纪要</translation>
    </message>
    <message>
        <source>Accept the minutes of “{title}”</source>
        <translation>认可“{title}”的纪要</translation>
    </message>
    <message>
        <source>Send the minutes of “{title}” for objections</source>
        <translation>发出“{title}”的纪要征求异议</translation>
    </message>
    <message>
        <source>Propose “{title}” at “{meeting}”</source>
        <translation>在“{meeting}”上提出“{title}”</translation>
    </message>
    <message>
        <source>Record votes on “{title}”</source>
        <translation>记录对“{title}”的表决</translation>
    </message>
    <message>
        <source>Close the vote on “{title}” at “{meeting}”</source>
        <translation>在“{meeting}”上结束对“{title}”的表决</translation>
    </message>
    <message>
        <source>Open an action for “{title}”</source>
        <translation>为“{title}”建立行动事项</translation>
    </message>
    <message>
        <source>Put what is due on the agenda of “{title}”</source>
        <translation>将到期事项列入“{title}”的议程</translation>
    </message>
    <message>
        <source>Prepare the meeting “{title}” of {day}</source>
        <translation>准备 {day} 的会议“{title}”</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>Record that “{title}” was held</source>
        <translation>记录“{title}”已召开</translation>
    </message>
    <message>
        <source>Yearly review at “{title}”</source>
        <translation>“{title}”上的年度评审</translation>
    </message>
    <message>
        <source>Decided at “{meeting}” of {day}, “{title}”: {edit}</source>
        <translation>{day}“{meeting}”决定，“{title}”：{edit}</translation>
    </message>
    <message>
        <source>Decided, “{title}”: {edit}</source>
        <translation>经决定，“{title}”：{edit}</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>添加第一个成员</translation>
    </message>
    <message>
        <source>Record that the {what} of “{title}” was sent</source>
        <translation>记录“{title}”的{what}已发出</translation>
    </message>
    <message>
        <source>Record that the {what} of “{title}” was not sent</source>
        <translation>记录“{title}”的{what}未发出</translation>
    </message>
    <message>
        <source>Call “{title}” again, which had no quorum</source>
        <translation>再次召集未达法定人数的“{title}”</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The portfolio lists no consortia.</source>
        <translation>该组合没有列出任何联合体。</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}.</source>
        <translation>应为{expected}，实为{found}。</translation>
    </message>
    <message>
        <source>an amount such as {&quot;amount&quot;: 1250.5, &quot;currency&quot;: &quot;EUR&quot;}</source>
        <translation>金额，例如 {&quot;amount&quot;: 1250.5, &quot;currency&quot;: &quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>An amount has no part called “{name}”.</source>
        <translation>金额中没有名为“{name}”的部分。</translation>
    </message>
    <message>
        <source>The amount is too large to be held exactly.</source>
        <translation>金额过大，无法精确存储。</translation>
    </message>
    <message>
        <source>objects with the texts “{first}” and “{second}”</source>
        <translation>含文本“{first}”和“{second}”的对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>This is not JSON from here on. Mend the file or choose another.</source>
        <translation>从此处起不是 JSON。请修正文件或另选。</translation>
    </message>
    <message>
        <source>The JSON holds a number or text that cannot be read.</source>
        <translation>JSON 中有无法读取的数或文本。</translation>
    </message>
    <message>
        <source>a value; this field cannot be empty</source>
        <translation>一个值；此字段不可为空</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a date such as &quot;2026-03-31&quot;</source>
        <translation>日期，例如 &quot;2026-03-31&quot;</translation>
    </message>
    <message>
        <source>a time such as &quot;2026-03-31T09:30:00Z&quot;</source>
        <translation>时间，例如 &quot;2026-03-31T09:30:00Z&quot;</translation>
    </message>
    <message>
        <source>one of: {terms}</source>
        <translation>以下之一：{terms}</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>an object with the fields of the row</source>
        <translation>含该行字段的对象</translation>
    </message>
    <message>
        <source>The table “{table}” has no such field.</source>
        <translation>表“{table}”没有该字段。</translation>
    </message>
    <message>
        <source>a value this field can hold</source>
        <translation>此字段可容纳的值</translation>
    </message>
    <message>
        <source>This is no Concordat document: it does not say &quot;format&quot;: &quot;concordat&quot;.</source>
        <translation>这不是 Concordat 文档：没有注明 &quot;format&quot;: &quot;concordat&quot;。</translation>
    </message>
    <message>
        <source>The document does not say its &quot;formatVersion&quot;.</source>
        <translation>文档没有注明 &quot;formatVersion&quot;。</translation>
    </message>
    <message>
        <source>The document was written by a newer version of Concordat. Update the program to read it.</source>
        <translation>文档由更新版本的 Concordat 写成。请更新程序后读取。</translation>
    </message>
    <message>
        <source>There is no table of this name, or it is not a list of rows.</source>
        <translation>没有此名称的表，或它不是行的列表。</translation>
    </message>
    <message>
        <source>The row needs an id of 1 to 64 letters, digits, “-”, “_” or “.”.</source>
        <translation>该行需要 1 至 64 个字母、数字、“-”、“_”或“.”组成的标识。</translation>
    </message>
    <message>
        <source>Two rows have the id “{id}”.</source>
        <translation>有两行的标识同为“{id}”。</translation>
    </message>
    <message>
        <source>The document must hold exactly one row in “consortium”.</source>
        <translation>文档的“consortium”须恰有一行。</translation>
    </message>
    <message>
        <source>The document cannot be read; nothing was taken from it.</source>
        <translation>无法读取文档；未采用任何内容。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Lists and objects stand more than {levels} deep in each other here, which no file of Concordat needs. Mend the file or choose another.</source>
        <translation>此处列表和对象的嵌套超过 {levels} 层，Concordat 的文件不需要这么多层。请修正该文件或另选文件。</translation>
    </message>
</context>
<context>
    <name>Leadership</name>
    <message>
        <source>The term of {name} has no {which} day, so gaps around it cannot be seen.</source>
        <translation>{name}的任期没有{which}，无法看出其前后的空缺。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>last</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>The term of {name} ends on {until}, before it begins on {from}.</source>
        <translation>{name}的任期在 {until} 结束，早于其开始日 {from}。</translation>
    </message>
    <message>
        <source>{name} does not take part when its term begins, {from}.</source>
        <translation>{name}在其任期开始日 {from} 并未参与。</translation>
    </message>
    <message>
        <source>{name} hands over on {date}, but leads until {until}: the hand-over belongs into the last two months.</source>
        <translation>{name}于 {date} 交接，却牵头至 {until}：交接应在任期最后两个月内。</translation>
    </message>
    <message>
        <source>A university leads for a stage: {name} stays beyond {until}, the end of its stage.</source>
        <translation>高等院校只牵头一个阶段：{name}的任期超出阶段结束日 {until}。</translation>
    </message>
    <message>
        <source>{next} follows {name}, but no day of hand-over is set.</source>
        <translation>{next}接替{name}，但未设交接日期。</translation>
    </message>
    <message>
        <source>Nobody leads from {from} to {until}: a stage without a leader.</source>
        <translation>{from} 至 {until} 无人牵头：该阶段没有牵头方。</translation>
    </message>
    <message>
        <source>{first} and {second} both lead from {from} to {until}. Give both the same days if they lead together.</source>
        <translation>{from} 至 {until} 由{first}与{second}同时牵头。如系共同牵头，请为双方设定相同的起止日期。</translation>
    </message>
    <message>
        <source>{name} leads with {count} of four levers: a leader in name only below {enough}.</source>
        <translation>{name}只掌握四项抓手中的 {count} 项：少于 {enough} 项即为名义上的牵头方。</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Government leads; enterprises take over on {date}.</source>
        <translation>由政府牵头；企业于 {date} 接手。</translation>
    </message>
    <message>
        <source>Government leads and no day is set on which enterprises take over: set the hand-over of a stage or a term.</source>
        <translation>由政府牵头，却未设企业接手的日期：请设定某个阶段或任期的交接日期。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>This computer lacks the library {file}, which this needs ({reason}). Install the package {package}.</source>
        <translation>本机缺少此操作所需的程序库 {file}（{reason}）。请安装软件包 {package}。</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Stages and what happened</source>
        <translation>阶段与事件</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>{count} dated events up to the day of judgement.</source>
        <translation>到评判日期为止有日期的事件 {count} 个。</translation>
    </message>
    <message>
        <source>Pass the gate to {stage}</source>
        <translation>通过关口，进入“{stage}”</translation>
    </message>
    <message>
        <source>Settle who takes an asset</source>
        <translation>确定资产的承接方</translation>
    </message>
    <message>
        <source>{what} ({who})</source>
        <translation>{what}（{who}）</translation>
    </message>
    <message>
        <source>Gate of the stage {stage}</source>
        <translation>阶段“{stage}”的关口</translation>
    </message>
    <message>
        <source>What the records say about leaving it</source>
        <translation>记录对离开该阶段的说明</translation>
    </message>
    <message>
        <source>A gate is passed by those who decide, with their evidence; these signs only help to see. Which of them count, and from 50 points, is a default of ours, not evidence.</source>
        <translation>关口由决策者凭证据通过；这些迹象只供参考。哪些迹象计入、以 50 分为界，都是默认值，并非证据。</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Contribution shares</source>
        <translation>贡献份额</translation>
    </message>
    <message>
        <source>Each member&apos;s part of what has been paid</source>
        <translation>各成员在实付总额中的份额</translation>
    </message>
    <message>
        <source>Each member&apos;s part of what has been pledged</source>
        <translation>各成员在承诺总额中的份额</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} in another currency or price basis is not added; state a rate to include it.</source>
        <translation>其他货币或价格基准的 {amount} 未相加；给出汇率后方可计入。</translation>
    </message>
    <message>
        <source>Funding runway</source>
        <translation>资金可维持时间</translation>
    </message>
    <message>
        <source>Months for which money is promised</source>
        <translation>已有资金承诺的月数</translation>
    </message>
    <message>
        <source>The definition is a default of ours, not evidence: spending is not recorded.</source>
        <translation>此定义是本程序的默认设定，并非证据：支出不作记录。</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Years with funding</source>
        <translation>有资金的年份</translation>
    </message>
    <message>
        <source>{years}</source>
        <translation>{years}</translation>
    </message>
    <message>
        <source>Funding over the whole duration, to its end</source>
        <translation>覆盖整个期间的资金，至期末</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>no end is recorded</source>
        <translation>未记录结束日期</translation>
    </message>
    <message>
        <source>Day of judging</source>
        <translation>评判日期</translation>
    </message>
    <message>
        <source>Money is promised until</source>
        <translation>资金承诺至</translation>
    </message>
    <message>
        <source>{day}: whole months {months}</source>
        <translation>{day}：整 {months} 个月</translation>
    </message>
    <message>
        <source>Pledges that have no amount and count as nothing: {count}.</source>
        <translation>没有金额、按零计算的承诺：{count}项。</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>The meeting is on {day}, and everything is judged as of {today}: it cannot have been held yet. Move it to the day on which it was held, or judge as of a later day (menu Analyse).</source>
        <translation>会议日期为 {day}，而评判日期为 {today}：会议不可能已经召开。请把它移到实际召开的日期，或改用较晚的评判日期（菜单“分析”）。</translation>
    </message>
    <message>
        <source>{day} is still ahead of {today}, the day everything is judged at: nothing was sent then yet.</source>
        <translation>{day} 晚于评判日期 {today}：其时尚未发出任何文件。</translation>
    </message>
    <message>
        <source>The meeting is on {meeting}; nothing that was sent on {day} called it.</source>
        <translation>会议于 {meeting} 举行；{day} 发出的文件不能用来召集该会议。</translation>
    </message>
</context>
<context>
    <name>MemberWhy</name>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{money}</source>
        <translation>{money}</translation>
    </message>
    <message>
        <source>Contribution pledged</source>
        <translation>承诺投入</translation>
    </message>
    <message>
        <source>Contribution paid</source>
        <translation>实际投入</translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation>获得的资助</translation>
    </message>
    <message>
        <source>Resources held</source>
        <translation>持有的资源</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Seats in bodies</source>
        <translation>机构席位</translation>
    </message>
    <message>
        <source>Work packages led</source>
        <translation>牵头的工作包</translation>
    </message>
    <message>
        <source>{field} was concluded by the import, not stated by the source. Changing it makes it stated.</source>
        <translation>“{field}”由导入推断得出，来源并未写明。修改后即视为写明。</translation>
    </message>
    <message>
        <source>{scheme} {value}</source>
        <translation>{scheme} {value}</translation>
    </message>
    <message>
        <source>Entered here; no source is recorded for it.</source>
        <translation>在此录入；未记录来源。</translation>
    </message>
    <message>
        <source>Funding planned or granted</source>
        <translation>计划或获批资金</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>No contribution with an amount, funding, resource, role, contact, seat or led work package is recorded of this member.</source>
        <translation>关于该成员，尚未记录带金额的贡献、资金、资源、角色、联系人、席位或所牵头的工作包。</translation>
    </message>
    <message>
        <source>{count} members together</source>
        <translation>合计{count}个成员</translation>
    </message>
    <message>
        <source>Of {count} of them the import concluded something that the source does not state.</source>
        <translation>其中{count}个成员有导入时推断、来源未写明的内容。</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 个候选伙伴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taking part</source>
        <translation>
            <numerusform>%n 个未参与</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Motion</name>
    <message>
        <source>The votes of this body have too many digits to be counted; write them in smaller units.</source>
        <translation>该机构的票数位数过多，无法计数；请改用更简单的数。</translation>
    </message>
    <message>
        <source>The vote of {voter} does not count: it is neither present nor represented.</source>
        <translation>{voter}的票不计：既未出席也未被代表。</translation>
    </message>
    <message>
        <source>{voter} used its veto.</source>
        <translation>{voter}行使了否决权。</translation>
    </message>
    <message>
        <source>{voter} blocks it.</source>
        <translation>{voter}阻止该动议。</translation>
    </message>
    <message>
        <source>No quorum: {present} of {seats} voting seats are present, {needed} are needed. Nothing is decided.</source>
        <translation>未达法定人数：{seats} 个表决席位中 {present} 个出席，需要 {needed} 个。未作出任何决定。</translation>
    </message>
    <message>
        <source>{favour} votes in favour, {against} against, {abstained} abstained.</source>
        <translation>赞成 {favour} 票，反对 {against} 票，弃权 {abstained} 票。</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>规则：{rule}</translation>
    </message>
    <message>
        <source>Result: {outcome}</source>
        <translation>结果：{outcome}</translation>
    </message>
    <message>
        <source>Seats present</source>
        <translation>出席席位</translation>
    </message>
    <message>
        <source>{present} of {seats}, {needed} needed</source>
        <translation>{present}/{seats}，需要 {needed}</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>决策规则</translation>
    </message>
    <message>
        <source>Who is present or represented, how they vote, and the rule chosen</source>
        <translation>谁出席或被代表、如何表决，以及所选规则</translation>
    </message>
    <message>
        <source>The meeting belongs to no body, so there is no rule to vote by; name its body first.</source>
        <translation>会议不属于任何机构，因此没有表决规则；请先指明机构。</translation>
    </message>
    <message>
        <source>The meeting is quorate</source>
        <translation>会议达到法定人数</translation>
    </message>
    <message>
        <source>The meeting is not quorate</source>
        <translation>会议未达法定人数</translation>
    </message>
    <message>
        <source>The meeting belongs to no body with voting seats, so no quorum can be told.</source>
        <translation>会议不属于有表决席位的机构，因此无法判断法定人数。</translation>
    </message>
    <message>
        <source>Quorum of the body</source>
        <translation>机构的法定人数</translation>
    </message>
    <message>
        <source>{percent} % of the voting seats</source>
        <translation>表决席位的 {percent}%</translation>
    </message>
    <message>
        <source>Vacant seats count as missing; a substitute or a proxy whose holder is present counts as present. People from outside are never supposed to be there.</source>
        <translation>空缺席位计为缺席；替补出席或受托人出席计为出席。外部人员一律不推定出席。</translation>
    </message>
    <message>
        <source>Who is ticked as present, proxies, and the quorum of the body</source>
        <translation>勾选的出席者、委托，以及机构的法定人数</translation>
    </message>
    <message>
        <source>The vote of {voter} does not count: it has no vote in this body on that day. It is noted as advice.</source>
        <translation>{voter} 的票不计入：当日它在该机构没有表决权，其意见仅作为建议记录。</translation>
    </message>
    <message>
        <source>The lower quorum of a second meeting applies.</source>
        <translation>适用第二次会议较低的法定人数。</translation>
    </message>
    <message>
        <source>Quorum of a second meeting</source>
        <translation>第二次会议的法定人数</translation>
    </message>
    <message>
        <source>It was called again after the meeting of {day}, which had no quorum, within the {days} days that the body allows.</source>
        <translation>{day} 的会议未达法定人数，本次会议在该机构规定的 {days} 日内再次召集。</translation>
    </message>
    <message>
        <source>The notice was sent {ahead} days ahead; the body&apos;s rules ask for {asked}. What is decided can be contested unless everybody agrees to the shorter notice.</source>
        <translation>会议通知提前 {ahead} 日发出；该机构的规则要求提前 {asked} 日。除非各方同意缩短通知期，所作决定可能受到质疑。</translation>
    </message>
    <message>
        <source>The agenda was sent {ahead} days ahead; the body&apos;s rules ask for {asked}. Items that were not known in time can be contested.</source>
        <translation>议程提前 {ahead} 日发出；该机构的规则要求提前 {asked} 日。未及时告知的事项可能受到质疑。</translation>
    </message>
    <message>
        <source>Present or represented, but without a vote so far: {names}.</source>
        <translation>出席或被代表但尚未投票：{names}。</translation>
    </message>
    <message>
        <source>No result yet: nobody has voted</source>
        <translation>尚无结果：还没有人投票</translation>
    </message>
</context>
<context>
    <name>Openness</name>
    <message>
        <source>State an input of the spillover game</source>
        <translation>写明溢出博弈的一项输入</translation>
    </message>
    <message>
        <source>Take back an input of the spillover game</source>
        <translation>撤回溢出博弈的一项输入</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>Price at which nothing is sold, a</source>
        <translation>无人购买时的价格 a</translation>
    </message>
    <message>
        <source>Unit cost before research, A</source>
        <translation>研发前的单位成本 A</translation>
    </message>
    <message>
        <source>How dear research is, γ</source>
        <translation>研发的昂贵程度 γ</translation>
    </message>
    <message>
        <source>Slope of demand, b</source>
        <translation>需求斜率 b</translation>
    </message>
    <message>
        <source>Firms in the same market, n</source>
        <translation>同一市场的企业数 n</translation>
    </message>
    <message>
        <source>How much of what one member learns reaches the others</source>
        <translation>一个成员所学有多少传到其他成员</translation>
    </message>
    <message>
        <source>β, judged</source>
        <translation>β（评判）</translation>
    </message>
    <message>
        <source>β from the ledger of exchanges</source>
        <translation>由交流台账得出的 β</translation>
    </message>
    <message>
        <source>{rate} ({reached} of {pairs} pairs)</source>
        <translation>{rate}（{pairs} 对中的 {reached} 对）</translation>
    </message>
    <message>
        <source>Among members of one kind (horizontal)</source>
        <translation>同类成员之间（横向）</translation>
    </message>
    <message>
        <source>Between kinds (vertical)</source>
        <translation>不同类成员之间（纵向）</translation>
    </message>
    <message>
        <source>The estimate is a definition of ours, not a measurement: an exchange on record says that something arrived, not how much.</source>
        <translation>该估计是本程序的定义而非测量：台账上的交流只说明有东西传到，不说明传到多少。</translation>
    </message>
    <message>
        <source>Spillover β {rate}</source>
        <translation>溢出率 β {rate}</translation>
    </message>
    <message>
        <source>Spillover β: no data yet</source>
        <translation>溢出率 β：暂无数据</translation>
    </message>
    <message>
        <source>Best rate β*</source>
        <translation>最优溢出率 β*</translation>
    </message>
    <message>
        <source>Band in which 90 % of that still moves</source>
        <translation>仍传递其 90% 的区间</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} 至 {upper}</translation>
    </message>
    <message>
        <source>Firms that compete have no interior equilibrium at any β, so there is no band.</source>
        <translation>相互竞争的企业在任何 β 下都没有内点均衡，因此没有区间。</translation>
    </message>
    <message>
        <source>Not stated yet: {what}</source>
        <translation>尚未写明：{what}</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Cooperation in research</source>
        <translation>研发合作</translation>
    </message>
    <message>
        <source>Collusion</source>
        <translation>合谋</translation>
    </message>
    <message>
        <source>Joint venture, spending alone</source>
        <translation>合资，各自投入</translation>
    </message>
    <message>
        <source>Joint venture, spending together</source>
        <translation>合资，共同投入</translation>
    </message>
    <message>
        <source>No interior equilibrium</source>
        <translation>无内点均衡</translation>
    </message>
    <message>
        <source>What each firm would do, and earn</source>
        <translation>每家企业的做法与收益</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>研发投资</translation>
    </message>
    <message>
        <source>Fall of the unit cost</source>
        <translation>单位成本降幅</translation>
    </message>
    <message>
        <source>Spending on research</source>
        <translation>研发支出</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>The review&apos;s own three-stage game could not be seen; this is the published game it builds on.</source>
        <translation>未能见到综述本身的三阶段博弈；此处是其所依据的已发表博弈。</translation>
    </message>
    <message>
        <source>What each member would invest, by its position</source>
        <translation>各成员按其所处位置的投入</translation>
    </message>
    <message>
        <source>a − A at every position</source>
        <translation>各位置的 a − A</translation>
    </message>
    <message>
        <source>Members of one kind are one position; every position has the same demand and the same dearness of research. Both are defaults of ours.</source>
        <translation>同一类成员为一个位置；各位置的需求与研发昂贵程度相同。两者均为本程序的默认设定。</translation>
    </message>
    <message>
        <source>Research along the chain</source>
        <translation>沿产业链的研发</translation>
    </message>
    <message>
        <source>β_h, among members of one kind</source>
        <translation>β_h，同类成员之间</translation>
    </message>
    <message>
        <source>β_v, between kinds</source>
        <translation>β_v，不同类成员之间</translation>
    </message>
    <message>
        <source>State the market first: prices, costs and how dear research is.</source>
        <translation>请先写明市场：价格、成本与研发的昂贵程度。</translation>
    </message>
    <message>
        <source>A chain needs members of two kinds at least.</source>
        <translation>产业链至少需要两类成员。</translation>
    </message>
    <message>
        <source>Neither stated nor recorded: how much reaches members of other kinds. State β_v, or enter exchanges with their days.</source>
        <translation>既未写明也无记录：有多少知识传到其他类成员。请写明 β_v，或录入带日期的交流。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>联合体总览</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>机制链</translation>
    </message>
    <message>
        <source>Bodies &amp; votes</source>
        <translation>机构与表决</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Partner search</source>
        <translation>伙伴遴选</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Risk &amp; benefit</source>
        <translation>风险与利益</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Synergy</source>
        <translation>协同</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>PageCommand</name>
    <message>
        <source>Attach a Signed Copy…</source>
        <translation>附上签署件…</translation>
    </message>
    <message>
        <source>Import a Calendar File (iCalendar)…</source>
        <translation>导入日历文件（iCalendar）…</translation>
    </message>
    <message>
        <source>Import Holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>Open an Edited Copy of the Charter</source>
        <translation>打开章程的修改副本</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Research directions</source>
        <translation>研究方向</translation>
    </message>
    <message>
        <source>1 direction</source>
        <translation>1 个方向</translation>
    </message>
    <message>
        <source>{count} directions</source>
        <translation>{count} 个方向</translation>
    </message>
    <message>
        <source>State the mission</source>
        <translation>写明使命</translation>
    </message>
    <message>
        <source>Name the research directions</source>
        <translation>列出研究方向</translation>
    </message>
    <message>
        <source>Work tasks</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>no work packages</source>
        <translation>没有工作包</translation>
    </message>
    <message>
        <source>{count} of {total} packages are led</source>
        <translation>{count}/{total} 个工作包有牵头方</translation>
    </message>
    <message>
        <source>Divide the work into packages</source>
        <translation>把工作划分为工作包</translation>
    </message>
    <message>
        <source>Name a leader for every work package</source>
        <translation>为每个工作包指定牵头方</translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>管理体制</translation>
    </message>
    <message>
        <source>no bodies</source>
        <translation>没有机构</translation>
    </message>
    <message>
        <source>{count} of {total} bodies have seats</source>
        <translation>{count}/{total} 个机构有席位</translation>
    </message>
    <message>
        <source>Set up a command body</source>
        <translation>设立指挥机构</translation>
    </message>
    <message>
        <source>Fill the seats of every body</source>
        <translation>填满每个机构的席位</translation>
    </message>
    <message>
        <source>Operating mechanism</source>
        <translation>运行机制</translation>
    </message>
    <message>
        <source>{count} of {total} mechanisms are live</source>
        <translation>{count}/{total} 项机制在运行</translation>
    </message>
    <message>
        <source>Bring all five internal mechanisms to life</source>
        <translation>让五项内部机制全部运行</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>共建协议</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>no articles decided</source>
        <translation>尚未决定条款</translation>
    </message>
    <message>
        <source>Collect the signatures</source>
        <translation>收集签署</translation>
    </message>
    <message>
        <source>Settle the articles of the charter</source>
        <translation>确定章程条款</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>征集成员</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>没有成员</translation>
    </message>
    <message>
        <source>{count} of {total} members have resources</source>
        <translation>{count}/{total} 个成员有资源</translation>
    </message>
    <message>
        <source>Record what every member brings</source>
        <translation>记录每个成员的投入</translation>
    </message>
    <message>
        <source>Daily operation</source>
        <translation>日常运行</translation>
    </message>
    <message>
        <source>met in {count} of {total} quarters</source>
        <translation>{count}/{total} 个季度有会议</translation>
    </message>
    <message>
        <source>Meet every quarter, and record it</source>
        <translation>每季度开会并记录</translation>
    </message>
    <message>
        <source>{count} of {total} articles complete</source>
        <translation>{total} 条中 {count} 条完整</translation>
    </message>
    <message>
        <source>{count} of {total} decided articles without an open point</source>
        <translation>已定的 {total} 条中 {count} 条没有待决事项</translation>
    </message>
    <message>
        <source>{count} of {total} members and candidates have resources</source>
        <translation>{total} 家成员与候选者中有 {count} 家拥有资源</translation>
    </message>
    <message>
        <source>Look for partners, or add the first member</source>
        <translation>寻找伙伴，或添加第一个成员</translation>
    </message>
    <message>
        <source>no mission and no directions</source>
        <translation>尚无使命与方向</translation>
    </message>
    <message>
        <source>mission stated, no directions</source>
        <translation>已有使命，尚无方向</translation>
    </message>
    <message>
        <source>no mechanisms recorded</source>
        <translation>尚未记录机制</translation>
    </message>
    <message>
        <source>{count} of {total} committed, no resources recorded</source>
        <translation>{total} 个中 {count} 个已承诺，尚未记录资源</translation>
    </message>
    <message>
        <source>no meetings recorded</source>
        <translation>尚未记录会议</translation>
    </message>
    <message>
        <source>Win the commitment of the candidates, and note it under Members</source>
        <translation>争取候选者作出承诺，并在“成员”页记录</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The charter asks for it</source>
        <translation>章程有此要求</translation>
    </message>
    <message>
        <source>Review plan: {n} series</source>
        <translation>评审计划：{n} 个例会安排</translation>
    </message>
    <message>
        <source>From the defaults of the stage and the model, in the rhythm of the charter where it asks for more</source>
        <translation>依据阶段与模式的默认值；章程要求更密时按章程的节奏</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>治理模式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>The sources state “quarterly” for the committee and regular re-evaluation; every other rhythm is a default that you can change.</source>
        <translation>文献只说明委员会“每季度”开会并定期重新评估；其他节奏均为可更改的默认值。</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>“{title}”: {problem}</source>
        <translation>“{title}”：{problem}</translation>
    </message>
    <message>
        <source>Create it from the review plan.</source>
        <translation>请从评审计划创建。</translation>
    </message>
    <message>
        <source>“{series}” takes place {planned}; the charter asks for {asked}.</source>
        <translation>“{series}”的安排是{planned}；章程要求{asked}。</translation>
    </message>
    <message>
        <source>Plan it more often, or change the article.</source>
        <translation>请安排得更频繁，或修改条款。</translation>
    </message>
    <message>
        <source>{member} has no formal meeting in {quarters}; every party is to meet at least quarterly.</source>
        <translation>{member}在{quarters}没有正式会议；各方至少每季度开会一次。</translation>
    </message>
    <message>
        <source>Invite it to the committee, or plan the committee quarterly.</source>
        <translation>请邀请其参加委员会，或安排委员会每季度开会。</translation>
    </message>
    <message>
        <source>{body}: {planned} of {wanted} meetings are planned within twelve months.</source>
        <translation>{body}：十二个月内应有 {wanted} 次会议，已安排 {planned} 次。</translation>
    </message>
    <message>
        <source>Plan the others, or change how often the body meets.</source>
        <translation>请安排其余会议，或更改该机构的开会频率。</translation>
    </message>
    <message>
        <source>Nothing informal is planned; trust grows formally and informally.</source>
        <translation>没有安排非正式交流；信任在正式与非正式往来中增长。</translation>
    </message>
    <message>
        <source>Plan an informal exchange.</source>
        <translation>请安排一次非正式交流。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are at the same time on {day}; {who} would have to be in both.</source>
        <translation>“{first}”与“{second}”在 {day} 时间重叠；{who}须同时参加两者。</translation>
    </message>
    <message>
        <source>Move one of them.</source>
        <translation>请移动其中之一。</translation>
    </message>
    <message>
        <source>“{title}” on {day}: {note}</source>
        <translation>“{title}”（{day}）：{note}</translation>
    </message>
    <message>
        <source>Move it, or leave it if that is meant.</source>
        <translation>请移动；若本意如此则保留。</translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation>联合管理委员会</translation>
    </message>
    <message>
        <source>All parties coordinate and decide what is due</source>
        <translation>各方协调并决定到期事项</translation>
    </message>
    <message>
        <source>Open actions, warnings, triggers, obligations</source>
        <translation>未完成的行动事项、预警、触发事项、义务</translation>
    </message>
    <message>
        <source>Decisions, actions, minutes</source>
        <translation>决议、行动事项、纪要</translation>
    </message>
    <message>
        <source>Coordination command committee</source>
        <translation>统筹指挥委员会</translation>
    </message>
    <message>
        <source>Lead enterprise and government steer the common task</source>
        <translation>牵头企业与政府部门指挥共同任务</translation>
    </message>
    <message>
        <source>Progress of the packages, obstacles, resources called in</source>
        <translation>工作包进展、障碍、征调的资源</translation>
    </message>
    <message>
        <source>Orders and dates</source>
        <translation>指令与日期</translation>
    </message>
    <message>
        <source>Reports of the leading research organisations</source>
        <translation>牵头研发组织报告</translation>
    </message>
    <message>
        <source>Each leader reports on its packages to the others</source>
        <translation>各牵头方向其他方报告其工作包</translation>
    </message>
    <message>
        <source>Milestones, plan and actual</source>
        <translation>里程碑的计划与实际</translation>
    </message>
    <message>
        <source>Corrections, hand-overs</source>
        <translation>纠正、交接</translation>
    </message>
    <message>
        <source>Circle of all parties</source>
        <translation>全体成员共识会议</translation>
    </message>
    <message>
        <source>Equal exchange until everybody can live with the result</source>
        <translation>平等交流，直到各方都能接受结果</translation>
    </message>
    <message>
        <source>Proposals and concerns</source>
        <translation>提案与顾虑</translation>
    </message>
    <message>
        <source>Consent or fallback</source>
        <translation>达成一致，或适用兜底规则</translation>
    </message>
    <message>
        <source>Executive board</source>
        <translation>执行理事会</translation>
    </message>
    <message>
        <source>Business between the meetings of the committee</source>
        <translation>委员会两次会议之间的事务</translation>
    </message>
    <message>
        <source>Current business</source>
        <translation>当前事务</translation>
    </message>
    <message>
        <source>Decisions, reports</source>
        <translation>决议、报告</translation>
    </message>
    <message>
        <source>Review of partner criteria and candidates</source>
        <translation>伙伴准则与候选伙伴评审</translation>
    </message>
    <message>
        <source>Whether criteria and candidates still fit the task</source>
        <translation>准则与候选伙伴是否仍适合任务</translation>
    </message>
    <message>
        <source>Candidates, scores, resources missing</source>
        <translation>候选伙伴、评分、缺少的资源</translation>
    </message>
    <message>
        <source>Invitations, changed criteria</source>
        <translation>邀请、更改后的准则</translation>
    </message>
    <message>
        <source>Drafting the charter</source>
        <translation>起草章程</translation>
    </message>
    <message>
        <source>Settle the articles one after the other</source>
        <translation>逐条商定条款</translation>
    </message>
    <message>
        <source>Draft, positions, comments</source>
        <translation>草案、立场、意见</translation>
    </message>
    <message>
        <source>Agreed articles</source>
        <translation>达成一致的条款</translation>
    </message>
    <message>
        <source>Trust survey: where we start</source>
        <translation>信任调查：起点</translation>
    </message>
    <message>
        <source>A baseline against which trust is measured later</source>
        <translation>日后衡量信任的基线</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>First round of trust</source>
        <translation>第一轮信任评价</translation>
    </message>
    <message>
        <source>Sign-off of the charter</source>
        <translation>章程签署</translation>
    </message>
    <message>
        <source>Every party signs</source>
        <translation>各方签署</translation>
    </message>
    <message>
        <source>Final text</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Signed charter</source>
        <translation>已签署的章程</translation>
    </message>
    <message>
        <source>Review of the work packages</source>
        <translation>工作包评审</translation>
    </message>
    <message>
        <source>Progress and open points</source>
        <translation>进展与未决问题</translation>
    </message>
    <message>
        <source>Milestones, exchanges, risks</source>
        <translation>里程碑、交流、风险</translation>
    </message>
    <message>
        <source>Corrections, actions</source>
        <translation>纠正、行动事项</translation>
    </message>
    <message>
        <source>Evaluation of contributions</source>
        <translation>贡献评价</translation>
    </message>
    <message>
        <source>The third party judges who contributed what</source>
        <translation>由第三方评价各方贡献</translation>
    </message>
    <message>
        <source>Contributions, evidence, criteria and weights</source>
        <translation>贡献、证据、准则与权重</translation>
    </message>
    <message>
        <source>Scores with reasons, appeals</source>
        <translation>附理由的评分、申诉</translation>
    </message>
    <message>
        <source>Whether shares, rules, leaders and model still fit</source>
        <translation>份额、规则、牵头方与模式是否仍合适</translation>
    </message>
    <message>
        <source>Contributions, triggers, drift of the model</source>
        <translation>贡献、触发事项、模式偏移</translation>
    </message>
    <message>
        <source>Changed parameters and a named version</source>
        <translation>更改后的参数与一个命名版本</translation>
    </message>
    <message>
        <source>Review of risks</source>
        <translation>风险评审</translation>
    </message>
    <message>
        <source>Which risks stand, who carries which part</source>
        <translation>存在哪些风险、各方承担多少</translation>
    </message>
    <message>
        <source>List of risks, shares of risk</source>
        <translation>风险清单、风险份额</translation>
    </message>
    <message>
        <source>Changed shares, measures</source>
        <translation>更改后的份额、措施</translation>
    </message>
    <message>
        <source>Informal exchange</source>
        <translation>非正式交流</translation>
    </message>
    <message>
        <source>People get to know each other without an agenda</source>
        <translation>人们在没有议程的场合相互了解</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Forum of the small members</source>
        <translation>中小成员论坛</translation>
    </message>
    <message>
        <source>What small members need, and what they get from it</source>
        <translation>中小成员的需要与收获</translation>
    </message>
    <message>
        <source>Licences, fees, access to technology</source>
        <translation>许可、费用、技术获取</translation>
    </message>
    <message>
        <source>Requests to the committee</source>
        <translation>向委员会提出的请求</translation>
    </message>
    <message>
        <source>Review of intellectual property and spillover</source>
        <translation>知识产权与溢出评审</translation>
    </message>
    <message>
        <source>Whether tiers of openness and protection still fit</source>
        <translation>开放与保护层级是否仍合适</translation>
    </message>
    <message>
        <source>Results, exchanges, ownership and use</source>
        <translation>成果、交流、权属与使用</translation>
    </message>
    <message>
        <source>Changed tiers, licences</source>
        <translation>更改后的开放层级、许可</translation>
    </message>
    <message>
        <source>Review of funding</source>
        <translation>资金评审</translation>
    </message>
    <message>
        <source>What was promised, paid and spent, and how long it lasts</source>
        <translation>承诺、支付与支出的情况，以及能维持多久</translation>
    </message>
    <message>
        <source>Payments, runway, sources</source>
        <translation>付款、可维持时间、来源</translation>
    </message>
    <message>
        <source>Calls for payment, new sources</source>
        <translation>催缴款项、新的资金来源</translation>
    </message>
    <message>
        <source>Coordination with policy</source>
        <translation>政策协调</translation>
    </message>
    <message>
        <source>Promises of government, rules of the regions</source>
        <translation>政府的承诺、各区域的规则</translation>
    </message>
    <message>
        <source>Policy instruments, conflicts of rules</source>
        <translation>政策工具、规则冲突</translation>
    </message>
    <message>
        <source>Owners and dates</source>
        <translation>负责方与日期</translation>
    </message>
    <message>
        <source>Trust survey</source>
        <translation>信任调查</translation>
    </message>
    <message>
        <source>How trust moves between the members</source>
        <translation>成员之间信任的变化</translation>
    </message>
    <message>
        <source>A round of trust</source>
        <translation>一轮信任评价</translation>
    </message>
    <message>
        <source>Handover of leadership</source>
        <translation>牵头职责交接</translation>
    </message>
    <message>
        <source>Rotation by stage of research</source>
        <translation>按研发阶段轮换</translation>
    </message>
    <message>
        <source>Terms of leadership, gate of the stage</source>
        <translation>牵头任期、阶段关口</translation>
    </message>
    <message>
        <source>Minutes of the handover</source>
        <translation>交接纪要</translation>
    </message>
    <message>
        <source>Incubation board</source>
        <translation>孵化小组会议</translation>
    </message>
    <message>
        <source>Which results are taken further, by whom</source>
        <translation>哪些成果继续推进、由谁推进</translation>
    </message>
    <message>
        <source>Results without transformation</source>
        <translation>尚未转化的成果</translation>
    </message>
    <message>
        <source>Projects incubated</source>
        <translation>孵化的项目</translation>
    </message>
    <message>
        <source>Review of spin-offs</source>
        <translation>衍生企业评审</translation>
    </message>
    <message>
        <source>How the ventures develop</source>
        <translation>衍生企业的发展情况</translation>
    </message>
    <message>
        <source>Reports of the ventures</source>
        <translation>衍生企业的报告</translation>
    </message>
    <message>
        <source>Further support or exit</source>
        <translation>继续支持或退出</translation>
    </message>
    <message>
        <source>Call for secondary development</source>
        <translation>二次开发征集</translation>
    </message>
    <message>
        <source>Others build on the results</source>
        <translation>他人在成果之上继续开发</translation>
    </message>
    <message>
        <source>Results open to others</source>
        <translation>向他人开放的成果</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Renew, upgrade or dissolve</source>
        <translation>续期、升级或解散</translation>
    </message>
    <message>
        <source>Decide what comes next</source>
        <translation>决定下一步</translation>
    </message>
    <message>
        <source>Outcomes, funding beyond the grant, will to go on</source>
        <translation>成效、资助期后的资金、继续的意愿</translation>
    </message>
    <message>
        <source>Decision with an asset plan</source>
        <translation>附资产方案的决议</translation>
    </message>
    <message>
        <source>Winding up</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Assets, obligations and rights that remain</source>
        <translation>剩余的资产、义务与权利</translation>
    </message>
    <message>
        <source>List of assets and open obligations</source>
        <translation>资产与未履行义务清单</translation>
    </message>
    <message>
        <source>Transfers, final accounts</source>
        <translation>移交、决算</translation>
    </message>
    <message>
        <source>Screening of requests</source>
        <translation>请求筛选</translation>
    </message>
    <message>
        <source>Which requests are taken, by whom</source>
        <translation>接受哪些请求、由谁承担</translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>Teams and dates</source>
        <translation>团队与日期</translation>
    </message>
    <message>
        <source>Feedback on what was delivered</source>
        <translation>交付成果的反馈</translation>
    </message>
    <message>
        <source>What became of it 3 and 12 months later</source>
        <translation>3 个月与 12 个月后的情况</translation>
    </message>
    <message>
        <source>Deliveries of 3 and 12 months ago</source>
        <translation>3 个月与 12 个月前的交付</translation>
    </message>
    <message>
        <source>Lessons, archive</source>
        <translation>经验、归档</translation>
    </message>
    <message>
        <source>Annual conference</source>
        <translation>年会</translation>
    </message>
    <message>
        <source>Results before the public</source>
        <translation>向公众展示成果</translation>
    </message>
    <message>
        <source>Results of the year</source>
        <translation>本年度成果</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>会议文集</translation>
    </message>
    <message>
        <source>Foresight</source>
        <translation>前瞻</translation>
    </message>
    <message>
        <source>Perceive risks early and propose reform</source>
        <translation>及早察觉风险并提出改革</translation>
    </message>
    <message>
        <source>Signals collected</source>
        <translation>收集到的信号</translation>
    </message>
    <message>
        <source>Warnings, proposals</source>
        <translation>预警、提案</translation>
    </message>
    <message>
        <source>Rebalancing of services</source>
        <translation>服务再平衡</translation>
    </message>
    <message>
        <source>Supply and demand of services</source>
        <translation>服务的供需</translation>
    </message>
    <message>
        <source>Services, audiences, channels</source>
        <translation>服务、受众、渠道</translation>
    </message>
    <message>
        <source>Changed services</source>
        <translation>更改后的服务</translation>
    </message>
    <message>
        <source>Change rhythm, day or time zone of the series so that it happens.</source>
        <translation>更改该例会安排的节奏、日期或时区，使其能够举行。</translation>
    </message>
    <message>
        <source>Duties of the charter that begin when it is in force or operation starts, and are not planned yet: {n}.</source>
        <translation>章程生效或进入运行阶段后才开始、目前尚未安排的义务：{n} 项。</translation>
    </message>
    <message>
        <source>Feedback on each delivery is due 3 and 12 months after it and stands among what is due; the quarterly meeting takes it up.</source>
        <translation>每项成果交付后 3 个月和 12 个月须询问反馈，列在到期事项中，由每季度的会议处理。</translation>
    </message>
    <message>
        <source>“{series}” takes place {planned}; by default the charter asks for {asked}.</source>
        <translation>“{series}”的安排是{planned}；按默认值，章程要求{asked}。</translation>
    </message>
    <message>
        <source>“{title}” on {day} leaves less than the {asked} days of notice that {body} asks for, and no notice is recorded.</source>
        <translation>{day} 的“{title}”已不足{body}所要求的 {asked} 天通知期，且没有发出通知的记录。</translation>
    </message>
    <message>
        <source>“{title}”: {n} meetings from {day} on leave less than the {asked} days of notice that {body} asks for, and no notice is recorded.</source>
        <translation>“{title}”：自 {day} 起的 {n} 次会议已不足{body}所要求的 {asked} 天通知期，且没有发出通知的记录。</translation>
    </message>
    <message>
        <source>Record when the notice was sent, move the meeting, or let the body agree to a shorter notice.</source>
        <translation>请记录通知的发出日期、移动会议，或由该机构同意缩短通知期。</translation>
    </message>
    <message>
        <source>Review of risk, benefit and leadership</source>
        <translation>风险、收益与牵头职责评审</translation>
    </message>
    <message>
        <source>By default the charter asks: “{duty}”, {rhythm}; nothing is planned for it.</source>
        <translation>章程默认要求：“{duty}”，{rhythm}；但尚未为此安排。</translation>
    </message>
    <message>
        <source>The charter asks: “{duty}”, {rhythm}; nothing is planned for it.</source>
        <translation>章程要求：“{duty}”，{rhythm}；但尚未为此安排。</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Consortia of this workspace: {count}</source>
        <translation>此工作区的联合体：{count}</translation>
    </message>
    <message>
        <source>How the columns are counted</source>
        <translation>各列的计数方式</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>An organisation that takes part in two consortia counts twice here, once in each.</source>
        <translation>同时参与两个联合体的组织在此计两次，每个联合体各一次。</translation>
    </message>
    <message>
        <source>Amounts in different currencies are never added up; each keeps its own line.</source>
        <translation>不同货币的金额从不相加，各占一行。</translation>
    </message>
    <message>
        <source>Select two consortia to see them side by side.</source>
        <translation>选择两个联合体即可并排比较。</translation>
    </message>
    <message>
        <source>of them taking part (committed or signed)</source>
        <translation>其中参加者（已承诺或已签署）</translation>
    </message>
    <message>
        <source>“Compare Two” sets the two that are selected side by side.</source>
        <translation>“比较两个”把选中的两个并列显示。</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Shapley-Shubik index</source>
        <translation>夏普利-舒比克指数</translation>
    </message>
    <message>
        <source>Banzhaf index</source>
        <translation>班扎夫指数</translation>
    </message>
    <message>
        <source>Johnston index</source>
        <translation>约翰斯顿指数</translation>
    </message>
    <message>
        <source>Deegan-Packel index</source>
        <translation>迪根-帕克尔指数</translation>
    </message>
    <message>
        <source>Holler&apos;s public good index</source>
        <translation>霍勒公共品指数</translation>
    </message>
    <message>
        <source>Owen index with unions</source>
        <translation>含先验联盟的欧文指数</translation>
    </message>
    <message>
        <source>Banzhaf-Owen index with unions</source>
        <translation>含先验联盟的班扎夫-欧文指数</translation>
    </message>
    <message>
        <source>The {index} of this rule with {count} members cannot be counted; it is computed for up to 30 members, or more where many are alike.</source>
        <translation>此规则有 {count} 个成员，无法计算{index}；最多可计算 30 个成员，若许多成员相同则可更多。</translation>
    </message>
    <message>
        <source>No drawn coalition had a critical member; draw more.</source>
        <translation>抽取的联盟均无关键成员；请增加抽取次数。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>门槛票数</translation>
    </message>
    <message>
        <source>{quota} of {total}</source>
        <translation>{quota}/{total}</translation>
    </message>
    <message>
        <source>Counted exactly, in whole numbers and fractions.</source>
        <translation>以整数和分数精确计数。</translation>
    </message>
    <message>
        <source>Computed from the generating function of the weights, to about 1e-12.</source>
        <translation>由权重的生成函数计算，精度约 1e-12。</translation>
    </message>
    <message>
        <source>Sampled from {count} draws with seed {seed}; the standard error is given for each member.</source>
        <translation>以种子 {seed} 抽样 {count} 次；每个成员均给出标准误。</translation>
    </message>
    <message>
        <source>This index needs unions; say who votes together.</source>
        <translation>此指数需要先验联盟；请说明谁一起投票。</translation>
    </message>
    <message>
        <source>“{name}” is not a power index known here.</source>
        <translation>“{name}”不是已知的投票权力指数。</translation>
    </message>
    <message>
        <source>The rule has {count} weights for {players} members; give one weight each.</source>
        <translation>规则有 {count} 个权重，而成员有 {players} 个；请各给一个权重。</translation>
    </message>
    <message>
        <source>A weight is negative; weights are 0 or more.</source>
        <translation>有权重为负；权重须不小于 0。</translation>
    </message>
    <message>
        <source>The quota is above the sum of the weights: no motion can ever pass. Lower the quota.</source>
        <translation>门槛高于权重之和：任何动议都无法通过。请降低门槛。</translation>
    </message>
    <message>
        <source>The quota is not above 0: every motion passes without a vote. Raise the quota.</source>
        <translation>门槛不大于 0：动议无需投票即通过。请提高门槛。</translation>
    </message>
    <message>
        <source>A quota or weight is too large to be counted.</source>
        <translation>门槛或权重过大，无法计数。</translation>
    </message>
    <message>
        <source>There are no members; add some.</source>
        <translation>没有成员；请添加。</translation>
    </message>
    <message>
        <source>There is no voting rule; add one.</source>
        <translation>没有表决规则；请添加。</translation>
    </message>
    <message>
        <source>Each member belongs to exactly one union.</source>
        <translation>每个成员恰属一个先验联盟。</translation>
    </message>
    <message>
        <source>“{name}” is in two unions; keep it in one.</source>
        <translation>“{name}”在两个先验联盟中；请只留其一。</translation>
    </message>
    <message>
        <source>This union has no members; remove it.</source>
        <translation>此先验联盟没有成员；请移除。</translation>
    </message>
    <message>
        <source>Rules combine by “all” or by “any”.</source>
        <translation>规则以“all”或“any”组合。</translation>
    </message>
    <message>
        <source>The body “{name}” has no rule “{rule}”; name one by its id or its matter.</source>
        <translation>机构“{name}”没有规则“{rule}”；请用标识或事项指明规则。</translation>
    </message>
    <message>
        <source>“{name}” has no vote in this body.</source>
        <translation>“{name}”在该机构中没有表决权。</translation>
    </message>
    <message>
        <source>There is no such member in this game.</source>
        <translation>该博弈中没有这个成员。</translation>
    </message>
</context>
<context>
    <name>PowerWords</name>
    <message>
        <source>Voter</source>
        <translation>表决者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>{name} (veto)</source>
        <translation>{name}（否决权）</translation>
    </message>
    <message>
        <source>Sampled; the standard error is beside each share.</source>
        <translation>抽样所得；每个份额旁为标准误。</translation>
    </message>
    <message>
        <source>Quorate ({needed} of {seats} seats)</source>
        <translation>达到法定人数（{seats} 席中的 {needed} 席）</translation>
    </message>
    <message>
        <source>Quorate then or at the second meeting</source>
        <translation>当次或再次会议达到法定人数</translation>
    </message>
    <message>
        <source>Every meeting of a year quorate</source>
        <translation>一年中每次会议都达到法定人数</translation>
    </message>
    <message>
        <source>A motion passes</source>
        <translation>动议通过</translation>
    </message>
    <message>
        <source>A motion passes once quorate</source>
        <translation>达到法定人数后动议通过</translation>
    </message>
    <message>
        <source>A motion passes in writing</source>
        <translation>动议以书面方式通过</translation>
    </message>
    <message>
        <source>The attendance of {count} voters is a default, not evidence.</source>
        <translation>{count} 名表决者的出席率是默认值，并非证据。</translation>
    </message>
    <message>
        <source>Nothing passes without {name}.</source>
        <translation>没有{name}，任何事项都不能通过。</translation>
    </message>
    <message>
        <source>Coalitions that win only with {name}: {count}</source>
        <translation>只有加上{name}才能获胜的联盟：{count}</translation>
    </message>
    <message>
        <source>Coalitions that win only with {name}, the smallest {count} of more:</source>
        <translation>只有加上{name}才能获胜的联盟，其中最小的 {count} 个：</translation>
    </message>
    <message>
        <source>This consortium has no bodies yet.</source>
        <translation>这个联合体还没有机构。</translation>
    </message>
</context>
<context>
    <name>ProgrammeWhy</name>
    <message>
        <source>Overlap of goals</source>
        <translation>目标重合度</translation>
    </message>
    <message>
        <source>How far the members want the same</source>
        <translation>成员目标一致的程度</translation>
    </message>
    <message>
        <source>Members with goals</source>
        <translation>有目标的成员</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>Overlap, %</source>
        <translation>重合度，%</translation>
    </message>
    <message>
        <source>A goal counts for its owner and its supporters. The measure is a default of ours, not evidence.</source>
        <translation>目标计入其负责方与支持成员。此度量为本程序的默认设定，并非证据。</translation>
    </message>
    <message>
        <source>A member that supports a goal of another raises it; a goal that one member has alone lowers it.</source>
        <translation>成员支持他人的目标会使其升高；只有一个成员拥有的目标会使其降低。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amounts}</source>
        <translation>{amounts}</translation>
    </message>
    <message>
        <source>{actual} of {planned} {unit}</source>
        <translation>{actual}/{planned} {unit}</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>{day} 达到</translation>
    </message>
    <message>
        <source>▲ late: due on {day}</source>
        <translation>▲ 逾期：应于 {day} 达到</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>应于 {day} 达到</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>计划内容</translation>
    </message>
    <message>
        <source>How much of the plan can be measured and paid</source>
        <translation>计划中有多少可以衡量、有经费</translation>
    </message>
    <message>
        <source>Goals with a measure</source>
        <translation>有衡量指标的目标</translation>
    </message>
    <message>
        <source>Work packages with a budget</source>
        <translation>有预算的工作包</translation>
    </message>
    <message>
        <source>Milestones with a day</source>
        <translation>有日期的里程碑</translation>
    </message>
    <message>
        <source>Each section has its own reasons: choose it above.</source>
        <translation>每个分区各有缘由：请在上方选择。</translation>
    </message>
    <message>
        <source>Cost of the work</source>
        <translation>工作的费用</translation>
    </message>
    <message>
        <source>The budgets of the packages, against the cost stated for the whole</source>
        <translation>各工作包的预算，与所述总费用对照</translation>
    </message>
    <message>
        <source>All packages together</source>
        <translation>全部工作包合计</translation>
    </message>
    <message>
        <source>Stated for the whole</source>
        <translation>所述总费用</translation>
    </message>
    <message>
        <source>Packages without a budget: {n}. They are unknown, not free.</source>
        <translation>没有预算的工作包：{n} 个。它们是未知，而非免费。</translation>
    </message>
    <message>
        <source>Milestones: {count} of {total} reached</source>
        <translation>里程碑：{total} 个中已达到 {count} 个</translation>
    </message>
    <message>
        <source>What was reached, what is late, and what came out of what was planned</source>
        <translation>已达到什么、什么逾期、计划与结果各是多少</translation>
    </message>
    <message>
        <source>Late on {day}</source>
        <translation>截至 {day} 逾期</translation>
    </message>
    <message>
        <source>A milestone is late when its day has passed and no day stands on which it was reached.</source>
        <translation>日期已过而没有达到日期的里程碑视为逾期。</translation>
    </message>
    <message>
        <source>How well the construction works</source>
        <translation>建设成效如何</translation>
    </message>
    <message>
        <source>The latest score of each criterion, 0 to 100</source>
        <translation>每项准则的最新评分，0 至 100</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>{score} on {day}</source>
        <translation>{score}（{day}）</translation>
    </message>
    <message>
        <source>Of several findings on a criterion the latest with a score counts; earlier ones stay in the table.</source>
        <translation>同一准则有多次评估时，以最新的有评分者为准；较早的仍在表中。</translation>
    </message>
</context>
<context>
    <name>RankingModel</name>
    <message>
        <source>candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>This recurrence never happens from {day} on: no calendar has a day and time that it asks for.</source>
        <translation>该重复规则自 {day} 起不会产生任何日期：没有任何日历含有它要求的日期与时刻。</translation>
    </message>
    <message>
        <source>The rule does not say how often; begin it with FREQ=, such as FREQ=MONTHLY.</source>
        <translation>规则没有说明频率；请以 FREQ= 开头，例如 FREQ=MONTHLY。</translation>
    </message>
    <message>
        <source>“{part}” is no part of a recurrence rule; parts look like FREQ=MONTHLY.</source>
        <translation>“{part}”不是重复规则的组成部分；其形式如 FREQ=MONTHLY。</translation>
    </message>
    <message>
        <source>“{part}” is said twice; keep one of them.</source>
        <translation>“{part}”出现两次；请保留一个。</translation>
    </message>
    <message>
        <source>“{part}” is not known; it may be {list}.</source>
        <translation>“{part}”未知；可以是 {list}。</translation>
    </message>
    <message>
        <source>“{part}” is not possible; it takes a whole number from 1 to {most}.</source>
        <translation>“{part}”不可行；应为 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>“{part}” is no day or time; write 20271231 or 20271231T235900Z.</source>
        <translation>“{part}”不是日期或时刻；请写成 20271231 或 20271231T235900Z。</translation>
    </message>
    <message>
        <source>“{part}” names no weekdays; write MO, TU, WE, TH, FR, SA or SU, with a place before it such as 3TH or -1FR.</source>
        <translation>“{part}”没有指明星期；请写 MO、TU、WE、TH、FR、SA 或 SU，前面可加序位，如 3TH 或 -1FR。</translation>
    </message>
    <message>
        <source>“{part}” is not understood; take it out.</source>
        <translation>无法理解“{part}”；请删去。</translation>
    </message>
    <message>
        <source>“{part}” is not possible; it takes whole numbers from {least} to {most}.</source>
        <translation>“{part}”不可行；应为 {least} 到 {most} 的整数。</translation>
    </message>
    <message>
        <source>COUNT and UNTIL cannot stand together; keep one of them.</source>
        <translation>COUNT 与 UNTIL 不能并用；请保留其一。</translation>
    </message>
    <message>
        <source>BYWEEKNO is only possible with FREQ=YEARLY.</source>
        <translation>BYWEEKNO 只能与 FREQ=YEARLY 并用。</translation>
    </message>
    <message>
        <source>BYYEARDAY is not possible with days, weeks or months; use FREQ=YEARLY.</source>
        <translation>BYYEARDAY 不能与日、周、月频率并用；请用 FREQ=YEARLY。</translation>
    </message>
    <message>
        <source>BYMONTHDAY is not possible with FREQ=WEEKLY; use FREQ=MONTHLY.</source>
        <translation>BYMONTHDAY 不能与 FREQ=WEEKLY 并用；请用 FREQ=MONTHLY。</translation>
    </message>
    <message>
        <source>A weekday with a place, such as 3TH, needs FREQ=MONTHLY or FREQ=YEARLY without BYWEEKNO.</source>
        <translation>带序位的星期（如 3TH）需要 FREQ=MONTHLY，或不带 BYWEEKNO 的 FREQ=YEARLY。</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among other BY… parts, and there is none.</source>
        <translation>BYSETPOS 在其他 BY… 部分中选取，而这里没有。</translation>
    </message>
    <message>
        <source>Minutes and seconds on single days of the year are not expanded here; use FREQ=DAILY with BYHOUR and BYMINUTE.</source>
        <translation>此处不展开一年中个别日子的分与秒；请用 FREQ=DAILY 加 BYHOUR 与 BYMINUTE。</translation>
    </message>
    <message>
        <source>{before}, {next}</source>
        <translation>{before}、{next}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>the first {day}</source>
        <translation>第一个{day}</translation>
    </message>
    <message>
        <source>the second {day}</source>
        <translation>第二个{day}</translation>
    </message>
    <message>
        <source>the third {day}</source>
        <translation>第三个{day}</translation>
    </message>
    <message>
        <source>the fourth {day}</source>
        <translation>第四个{day}</translation>
    </message>
    <message>
        <source>the fifth {day}</source>
        <translation>第五个{day}</translation>
    </message>
    <message>
        <source>the last {day}</source>
        <translation>最后一个{day}</translation>
    </message>
    <message>
        <source>the last {day} but one</source>
        <translation>倒数第二个{day}</translation>
    </message>
    <message>
        <source>{day} number {n}</source>
        <translation>第 {n} 个{day}</translation>
    </message>
    <message>
        <source>{day} number {n} from the end</source>
        <translation>倒数第 {n} 个{day}</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} from the end</source>
        <translation>倒数第 {n}</translation>
    </message>
    <message>
        <source>every second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>every {n} seconds</source>
        <translation>每 {n} 秒</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>every {n} minutes</source>
        <translation>每 {n} 分钟</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>every {n} hours</source>
        <translation>每 {n} 小时</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every {n} days</source>
        <translation>每 {n} 天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>每 {n} 周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every {n} months</source>
        <translation>每 {n} 个月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every {n} years</source>
        <translation>每 {n} 年</translation>
    </message>
    <message>
        <source>at {times}</source>
        <translation>于 {times}</translation>
    </message>
    <message>
        <source>in the hours {list}</source>
        <translation>在 {list} 时</translation>
    </message>
    <message>
        <source>at minutes {list}</source>
        <translation>在第 {list} 分</translation>
    </message>
    <message>
        <source>at seconds {list}</source>
        <translation>在第 {list} 秒</translation>
    </message>
    <message>
        <source>on day {list} of the month</source>
        <translation>在当月第 {list} 日</translation>
    </message>
    <message>
        <source>on day {list} of the year</source>
        <translation>在当年第 {list} 日</translation>
    </message>
    <message>
        <source>in week {list}</source>
        <translation>在第 {list} 周</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation>在{months}</translation>
    </message>
    <message>
        <source>of these only number {list}</source>
        <translation>其中仅第 {list} 个</translation>
    </message>
    <message>
        <source>weeks beginning on {day}</source>
        <translation>一周始于{day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>共 {n} 次</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>until {day}, {clock} UTC</source>
        <translation>至 {day} {clock}（UTC）</translation>
    </message>
    <message>
        <source>until {day}, {clock}</source>
        <translation>至 {day} {clock}</translation>
    </message>
    <message>
        <source>{often}, on {days} in {months}</source>
        <translation>{often}{months}的{days}</translation>
    </message>
    <message>
        <source>{often}, on {days} of the year</source>
        <translation>{often}的{days}（按全年计）</translation>
    </message>
    <message>
        <source>{often}, on {days}</source>
        <translation>{often}的{days}</translation>
    </message>
</context>
<context>
    <name>RenameWatch</name>
    <message numerus="yes">
        <source>The paste gave %n rows another name. Undo brings the old ones back; to add rows, copy them with their headings or select nothing.</source>
        <translation>
            <numerusform>粘贴使 %n 行改了名称。撤销可恢复原名称；要添加行，请连同标题一起复制，或不选任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Judged on {day} by Concordat {version}</source>
        <translation>由 Concordat {version} 于 {day} 评判</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Left out of the data: single ratings of trust ({count}), which only whoever keeps the survey may read. “export” writes every row.</source>
        <translation>数据中已略去：信任的单项评分（{count} 项），只有调查保管人可以读取。“export”写出每一行。</translation>
    </message>
    <message>
        <source>{count} consortia</source>
        <translation>{count} 个联合体</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Warnings, high</source>
        <translation>高级预警</translation>
    </message>
    <message>
        <source>Warnings, medium</source>
        <translation>中级预警</translation>
    </message>
    <message>
        <source>Rules that cannot be judged</source>
        <translation>无法判断的规则</translation>
    </message>
    <message>
        <source>The report was stopped; what was written so far is there.</source>
        <translation>报告已停止；已写入的内容仍保留。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Check its place and permissions.</source>
        <translation>无法创建文件夹。请检查位置和权限。</translation>
    </message>
</context>
<context>
    <name>Resources</name>
    <message>
        <source>Market demand</source>
        <translation>市场需求</translation>
    </message>
    <message>
        <source>Production capability</source>
        <translation>生产能力</translation>
    </message>
    <message>
        <source>Application scenarios</source>
        <translation>应用场景</translation>
    </message>
    <message>
        <source>Basic research</source>
        <translation>基础研究</translation>
    </message>
    <message>
        <source>Talent reserves</source>
        <translation>人才储备</translation>
    </message>
    <message>
        <source>Frontier exploration</source>
        <translation>前沿探索</translation>
    </message>
    <message>
        <source>Policy guidance</source>
        <translation>政策引导</translation>
    </message>
    <message>
        <source>Public platforms</source>
        <translation>公共平台</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>专业服务</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>资本</translation>
    </message>
    <message>
        <source>{value} is outside 0 to 100. Nothing was changed.</source>
        <translation>{value} 超出 0 至 100。未作任何更改。</translation>
    </message>
    <message>
        <source>This resource type is there already. Nothing was added.</source>
        <translation>该资源类型已存在。未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>Responsibilities</name>
    <message>
        <source>{leader} leads it, but {accountable} is accountable.</source>
        <translation>由{leader}牵头，最终负责方却是{accountable}。</translation>
    </message>
    <message>
        <source>Nobody is accountable.</source>
        <translation>没有最终负责方。</translation>
    </message>
    <message>
        <source>{count} are accountable; exactly one can be.</source>
        <translation>有 {count} 个最终负责方；只能有一个。</translation>
    </message>
    <message>
        <source>Nobody does the work.</source>
        <translation>无人执行。</translation>
    </message>
    <message>
        <source>{name} does not take part on this day.</source>
        <translation>{name}在该日并未参与。</translation>
    </message>
    <message>
        <source>answered by its roles</source>
        <translation>其角色已满足</translation>
    </message>
    <message>
        <source>Sets standards</source>
        <translation>制定标准</translation>
    </message>
    <message>
        <source>A lead without standards: give it the role, or record its standards.</source>
        <translation>牵头企业没有标准：请赋予其角色，或记录其标准。</translation>
    </message>
    <message>
        <source>Takes the chokepoint research</source>
        <translation>承担“卡脖子”研发</translation>
    </message>
    <message>
        <source>It carries no critical task and leads no package.</source>
        <translation>未承担关键任务，也未牵头任何工作包。</translation>
    </message>
    <message>
        <source>Brings a complete research system</source>
        <translation>具备完整的研发体系</translation>
    </message>
    <message>
        <source>It leads no work package.</source>
        <translation>未牵头任何工作包。</translation>
    </message>
    <message>
        <source>Brings what the market feels</source>
        <translation>反映市场痛点</translation>
    </message>
    <message>
        <source>It has no seat with a vote to bring it to.</source>
        <translation>没有表决席位，无处反映。</translation>
    </message>
    <message>
        <source>Helps to organise, not only to provide</source>
        <translation>参与组织，而不仅是提供</translation>
    </message>
    <message>
        <source>Only a provider: give it a part in leading.</source>
        <translation>仅为提供者：请让其参与牵头。</translation>
    </message>
    <message>
        <source>Coordinates and guarantees</source>
        <translation>协调与保障</translation>
    </message>
    <message>
        <source>It has no role in coordinating, funding or supervising.</source>
        <translation>在协调、资助或监督中没有角色。</translation>
    </message>
    <message>
        <source>Finances along the innovation cycle</source>
        <translation>按创新周期提供资金</translation>
    </message>
    <message>
        <source>It has no role as a funder.</source>
        <translation>没有资助方角色。</translation>
    </message>
    <message>
        <source>Supervises, mediates or evaluates from outside</source>
        <translation>从外部监督、调解或评估</translation>
    </message>
    <message>
        <source>It has none of these roles.</source>
        <translation>没有这些角色中的任何一个。</translation>
    </message>
    <message>
        <source>Lowers the cost of information</source>
        <translation>降低信息成本</translation>
    </message>
    <message>
        <source>It has no role at all.</source>
        <translation>没有任何角色。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>What has happened since the last review?</source>
        <translation>上次评审以来发生了什么？</translation>
    </message>
    <message>
        <source>No trigger of re-evaluation fired.</source>
        <translation>没有触发重新评估事项。</translation>
    </message>
    <message>
        <source>Do the shares of risk still fit?</source>
        <translation>风险份额是否仍合适？</translation>
    </message>
    <message>
        <source>No shares of risk are recorded.</source>
        <translation>没有记录风险份额。</translation>
    </message>
    <message>
        <source>{open} of {n} types of risk are not shared out fully.</source>
        <translation>{n} 类风险中有 {open} 类未完全分担。</translation>
    </message>
    <message>
        <source>Do the rules of benefit still fit?</source>
        <translation>收益规则是否仍合适？</translation>
    </message>
    <message>
        <source>The last division was adopted on {day}.</source>
        <translation>上次分配方案于 {day} 采纳。</translation>
    </message>
    <message>
        <source>No division has been adopted.</source>
        <translation>尚未采纳任何分配方案。</translation>
    </message>
    <message>
        <source>Who leads until the next review?</source>
        <translation>下次评审之前由谁牵头？</translation>
    </message>
    <message>
        <source>No term of leadership is running.</source>
        <translation>当前没有牵头任期。</translation>
    </message>
    <message>
        <source>{ending} of {n} terms of leadership end within a year.</source>
        <translation>{n} 个牵头任期中有 {ending} 个在一年内结束。</translation>
    </message>
    <message>
        <source>Has the governance model drifted?</source>
        <translation>治理模式是否偏移？</translation>
    </message>
    <message>
        <source>Nothing was recorded when the model was chosen, so drift cannot be told.</source>
        <translation>选择模式时没有记录，因此无法判断偏移。</translation>
    </message>
    <message>
        <source>Chosen was “{chosen}”; today’s answers lead to “{now}”.</source>
        <translation>当时选择“{chosen}”；按今天的情况应为“{now}”。</translation>
    </message>
    <message>
        <source>Triggers of re-evaluation that fired: {n}.</source>
        <translation>已触发的重新评估事项：{n} 项。</translation>
    </message>
    <message>
        <source>Chosen was “{chosen}”; the recommendation is “{now}”, as it was then.</source>
        <translation>当时选定“{chosen}”；建议仍与当时一样，是“{now}”。</translation>
    </message>
    <message>
        <source>Shares of risk borne by members who have left: {n}.</source>
        <translation>仍由已退出成员承担的风险份额：{n} 项。</translation>
    </message>
    <message>
        <source>Types of risk, all shared out fully: {n}.</source>
        <translation>风险类型均已全部分摊：{n} 种。</translation>
    </message>
</context>
<context>
    <name>RowTitle</name>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Growth potential</source>
        <translation>成长潜力</translation>
    </message>
    <message>
        <source>Technological level</source>
        <translation>技术水平</translation>
    </message>
    <message>
        <source>Strategic thinking and capability of senior managers</source>
        <translation>高层管理者的战略思维与能力</translation>
    </message>
    <message>
        <source>A member of this name is there already. Nothing was added.</source>
        <translation>已有同名成员。未添加任何内容。</translation>
    </message>
    <message>
        <source>{value} is outside the scale {from} to {to}. Nothing was changed.</source>
        <translation>{value} 超出评分范围（{from} 至 {to}）。未作任何更改。</translation>
    </message>
    <message>
        <source>{value} is outside 1/9 to 9. Nothing was changed.</source>
        <translation>{value} 超出 1/9 至 9。未作任何更改。</translation>
    </message>
    <message>
        <source>This comparison contradicts its mirror: one must be 1 divided by the other. Nothing was changed.</source>
        <translation>此判断与其对称项矛盾：两者须互为倒数。未作任何更改。</translation>
    </message>
    <message>
        <source>Adds to the group</source>
        <translation>对群体的增益</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <source>not known: {score} stands in; {weight}</source>
        <translation>未知：以 {score} 代替；{weight}</translation>
    </message>
    <message>
        <source>{score}; {weight}</source>
        <translation>{score}；{weight}</translation>
    </message>
    <message>
        <source>{score} instead of {present} on {criterion} would reach {who}.</source>
        <translation>在{criterion}上得 {score} 而不是 {present}，即可追上{who}。</translation>
    </message>
    <message>
        <source>A weight of {weight} instead of {present} for {criterion} would reach {who}.</source>
        <translation>{criterion}的权重为 {weight} 而不是 {present}，即可追上{who}。</translation>
    </message>
    <message>
        <source>No single score or weight would lift it over {who}.</source>
        <translation>任何单个评分或权重都不能使其超过{who}。</translation>
    </message>
    <message>
        <source>No single weight would take the first place away.</source>
        <translation>任何单个权重都不会改变第一名。</translation>
    </message>
    <message>
        <source>The criteria are not compared pair by pair yet: the weights of the sliders stand in.</source>
        <translation>准则尚未两两比较：以滑块的权重代替。</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>一致性比率</translation>
    </message>
    <message>
        <source>{ratio}; doubtful above 0.1</source>
        <translation>{ratio}；高于 0.1 即可疑</translation>
    </message>
    <message>
        <source>The comparisons contradict each other. Revisit {first} against {second}: the others imply {implied}.</source>
        <translation>比较判断相互矛盾。请重新考虑{first}与{second}：其余判断意味着 {implied}。</translation>
    </message>
    <message>
        <source>Partners are chosen by growth potential, technological level, and the strategic thinking and capability of senior managers.</source>
        <translation>伙伴按成长潜力、技术水平以及高层管理者的战略思维与能力来选择。</translation>
    </message>
    <message>
        <source>No ranking by this method</source>
        <translation>此方法没有排名</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}; value {value}</source>
        <translation>第 {rank} 名（共 {count} 个）；值 {value}</translation>
    </message>
    <message>
        <source>What {who} adds to the group</source>
        <translation>{who}为群体增加什么</translation>
    </message>
    <message>
        <source>Nobody takes part yet: it would be the first.</source>
        <translation>尚无人参加：它将是第一个。</translation>
    </message>
    <message>
        <source>Against the {count} members who take part</source>
        <translation>相对于 {count} 个已参加的成员</translation>
    </message>
    <message>
        <source>not known: no holdings are recorded</source>
        <translation>未知：没有记录资源禀赋</translation>
    </message>
    <message>
        <source>Added coverage</source>
        <translation>增加的覆盖率</translation>
    </message>
    <message>
        <source>Added depth</source>
        <translation>增加的深度</translation>
    </message>
    <message>
        <source>Mean overlap with the members</source>
        <translation>与成员的平均重叠</translation>
    </message>
    <message>
        <source>Most alike: {member}</source>
        <translation>最相似：{member}</translation>
    </message>
    <message>
        <source>Trust of those who rated it</source>
        <translation>评价者对其的信任</translation>
    </message>
    <message>
        <source>{score} from {count} members</source>
        <translation>{score}，来自 {count} 个成员</translation>
    </message>
    <message>
        <source>hidden: too few raters to stay anonymous</source>
        <translation>已隐藏：评价者太少，无法匿名</translation>
    </message>
    <message>
        <source>nobody has rated it</source>
        <translation>无人评价</translation>
    </message>
    <message>
        <source>Recorded exchanges with members</source>
        <translation>与成员的交流记录</translation>
    </message>
    <message>
        <source>{count} with {linked} of {total}</source>
        <translation>{count} 次，涉及 {linked}/{total} 个成员</translation>
    </message>
    <message>
        <source>It would close the gap {resource}.</source>
        <translation>它可以填补“{resource}”这一缺口。</translation>
    </message>
    <message>
        <source>The ranking is about the team: a strong firm that brings what is there already adds little.</source>
        <translation>排名针对的是团队：实力强但所带资源已有的企业增益不大。</translation>
    </message>
    <message>
        <source>What a candidate adds to the group is computed, not compared: it keeps the share of its slider, and the compared criteria divide the rest.</source>
        <translation>候选伙伴对群体的增益由计算得出，不参与两两比较：它保留滑块所定的份额，其余份额由参与比较的各项准则分配。</translation>
    </message>
    <message>
        <source>This name stands twice in the list. Nothing was added.</source>
        <translation>此名称在列表中出现了两次。未添加任何内容。</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>{who} by {method}</source>
        <translation>{who}（{method}）</translation>
    </message>
    <message>
        <source>{behind} against {before} by {method}</source>
        <translation>{behind}与{before}相比（{method}）</translation>
    </message>
    <message>
        <source>Rank {rank} against rank {better}</source>
        <translation>第 {rank} 名对第 {better} 名</translation>
    </message>
    <message>
        <source>{score} against {other}; weight {weight}</source>
        <translation>{score} 对 {other}；权重 {weight}</translation>
    </message>
    <message>
        <source>Both have the same rank.</source>
        <translation>两者名次相同。</translation>
    </message>
    <message>
        <source>With a weight of {criterion} below {weight}, {who} would lead.</source>
        <translation>若{criterion}的权重低于 {weight}，{who}将居首。</translation>
    </message>
    <message>
        <source>With a weight of {criterion} above {weight}, {who} would lead.</source>
        <translation>若{criterion}的权重高于 {weight}，{who}将居首。</translation>
    </message>
    <message>
        <source>{who} by all methods</source>
        <translation>{who}（按全部方法）</translation>
    </message>
    <message>
        <source>Place {place} of {count}; sum of ranks {sum}</source>
        <translation>第 {place} 位，共 {count} 位；名次之和 {sum}</translation>
    </message>
    <message>
        <source>no ranking; not counted</source>
        <translation>无排名；不计入</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>第 {rank} 名</translation>
    </message>
    <message>
        <source>That every method counts alike is a default of this program, not evidence. Each method&apos;s own column tells how its rank came about.</source>
        <translation>各方法同等计入，是本程序的默认设定，并非证据。各方法的名次如何得出，见其所在列。</translation>
    </message>
    <message>
        <source>{count} ranks fewer in all would reach {who}.</source>
        <translation>名次之和减少 {count} 即可赶上{who}。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{count} edits were not stored and have been taken back.</source>
        <translation>{count} 项修改未能保存，已被撤回。</translation>
    </message>
</context>
<context>
    <name>ShareMatrix</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Bands of the return shares</source>
        <translation>收益份额的区间</translation>
    </message>
    <message>
        <source>Contributions c</source>
        <translation>贡献 c</translation>
    </message>
    <message>
        <source>No risk shares are recorded, so there is no fair share and no band but the cap.</source>
        <translation>尚未记录风险份额，因此没有公平份额，除上限外也没有区间。</translation>
    </message>
    <message>
        <source>In a single-centre star the cap does not hold.</source>
        <translation>在单中心星型治理下上限不适用。</translation>
    </message>
    <message>
        <source>{amount} in another currency or price basis is not part of what is divided.</source>
        <translation>其他货币或价格基准的 {amount} 不计入分配对象。</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>100 points; no benefit has an amount</source>
        <translation>100 点；没有收益写明金额</translation>
    </message>
    <message>
        <source>“{name}” does not take part on this day, so no coalition with it can have a value.</source>
        <translation>“{name}”当日并非参与成员，含有它的联盟不能有价值。</translation>
    </message>
    <message>
        <source>“{name}” occurs twice in one coalition.</source>
        <translation>“{name}”在同一联盟中出现了两次。</translation>
    </message>
    <message>
        <source>A coalition without members has no value to state.</source>
        <translation>没有成员的联盟无价值可言。</translation>
    </message>
    <message>
        <source>The value of a coalition must be a finite number.</source>
        <translation>联盟的价值必须是有限数。</translation>
    </message>
    <message>
        <source>This coalition is listed twice; remove one of the two rows.</source>
        <translation>该联盟被列了两次；请删去其中一行。</translation>
    </message>
    <message>
        <source>This kind of game is built for up to {most} members; there are {count}. Use synergies, which need no table of coalitions.</source>
        <translation>此类博弈最多支持 {most} 个成员；现有 {count} 个。请改用协同值，它不需要联盟表。</translation>
    </message>
    <message>
        <source>Members without a value of their own</source>
        <translation>没有单独价值的成员</translation>
    </message>
    <message>
        <source>{count} of {total}, taken as 0</source>
        <translation>{count}/{total} 个，按 0 计</translation>
    </message>
    <message>
        <source>No value is stated for all together; the benefits&apos; amount is taken.</source>
        <translation>未写明全体的价值；取收益的金额。</translation>
    </message>
    <message>
        <source>Coalitions with a stated value</source>
        <translation>写明价值的联盟</translation>
    </message>
    <message>
        <source>{count} of {total}; the others are worth what their parts can do</source>
        <translation>写明 {count}/{total} 个；其余按其各部分所能取得的价值计</translation>
    </message>
    <message>
        <source>A synergy is between two different members.</source>
        <translation>协同须在两名不同成员之间。</translation>
    </message>
    <message>
        <source>A synergy must be a finite number.</source>
        <translation>协同值必须是有限数。</translation>
    </message>
    <message>
        <source>The synergy of this pair is listed twice; remove one of the two rows.</source>
        <translation>这一对的协同值被列了两次；请删去其中一行。</translation>
    </message>
    <message>
        <source>Values alone</source>
        <translation>单独价值</translation>
    </message>
    <message>
        <source>{count} of {total} stated; the others from contributions</source>
        <translation>{total} 个中写明 {count} 个；其余由贡献推出</translation>
    </message>
    <message>
        <source>Synergies of pairs</source>
        <translation>两两协同值</translation>
    </message>
    <message>
        <source>{count} of {total} stated; the others from the complementarity of holdings</source>
        <translation>{total} 个中写明 {count} 个；其余由资源互补性推出</translation>
    </message>
    <message>
        <source>Part earned alone, σ</source>
        <translation>单独所得的比例 σ</translation>
    </message>
    <message>
        <source>{share}</source>
        <translation>{share}</translation>
    </message>
    <message>
        <source>{count} pairs have a member without holdings; the mean of the known pairs stands in.</source>
        <translation>{count} 对中有成员未记录资源；以已知各对的均值代替。</translation>
    </message>
    <message>
        <source>No resource type is marked as required, so coverage has no value. Mark some on the resources page.</source>
        <translation>没有资源类型标为必需，因此覆盖率没有价值。请在“资源”页面标记。</translation>
    </message>
    <message>
        <source>Required resource types</source>
        <translation>必需的资源类型</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>No work package has a budget, so there are no costs to share.</source>
        <translation>没有工作包写明预算，因此无成本可分担。</translation>
    </message>
    <message>
        <source>Work package “{title}” has no budget in this currency or nobody who takes part; it is left out.</source>
        <translation>工作包“{title}”没有此货币的预算或无人参与；未计入。</translation>
    </message>
    <message>
        <source>Work packages with a budget</source>
        <translation>有预算的工作包</translation>
    </message>
    <message>
        <source>Nobody takes part on this day, so there is nobody to divide among. Add members first.</source>
        <translation>当日没有参与成员，无从分配。请先添加成员。</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>博弈</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Facilities and data</source>
        <translation>设施与数据</translation>
    </message>
    <message>
        <source>Contribution shares</source>
        <translation>贡献份额</translation>
    </message>
    <message>
        <source>Normalised weighted score</source>
        <translation>归一化加权得分</translation>
    </message>
    <message>
        <source>weight {weight}, {known} of {total} known</source>
        <translation>权重 {weight}，{total} 个成员中已知 {known} 个</translation>
    </message>
    <message>
        <source>Nothing is known about “{name}”; it is left out.</source>
        <translation>“{name}”一无所知；未计入。</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>一致性比率</translation>
    </message>
    <message>
        <source>{ratio} (doubtful above 0.1)</source>
        <translation>{ratio}（高于 0.1 则存疑）</translation>
    </message>
    <message>
        <source>{member} has appealed: {text}. The shares are provisional until it is decided.</source>
        <translation>{member}已申诉：{text}。裁决之前份额为暂定。</translation>
    </message>
    <message>
        <source>Ranks were tried with {count} weightings within ±{spread} % of these (seed {seed}).</source>
        <translation>以偏离这些权重 ±{spread}% 之内的 {count} 组权重检验名次（种子 {seed}）。</translation>
    </message>
    <message>
        <source>No usable pairwise comparisons of the criteria; the given weights stand.</source>
        <translation>没有可用的准则两两比较；沿用给定权重。</translation>
    </message>
    <message>
        <source>Shares over the plan</source>
        <translation>计划期内的份额</translation>
    </message>
    <message>
        <source>Adjusted yearly towards the fair share</source>
        <translation>每年向公平份额调整</translation>
    </message>
    <message>
        <source>{lambda}</source>
        <translation>{lambda}</translation>
    </message>
    <message>
        <source>Benefits with an uncertainty</source>
        <translation>带有不确定性的收益</translation>
    </message>
    <message>
        <source>Without contributions and risk shares there is no target; the shares stay.</source>
        <translation>没有贡献与风险份额便没有目标；份额保持不变。</translation>
    </message>
    <message>
        <source>{count} benefits without a date or amount in this currency are not among the returns.</source>
        <translation>{count} 项收益没有日期或没有此货币的金额，未计入收益预测。</translation>
    </message>
    <message>
        <source>{count} draws with seed {seed}.</source>
        <translation>{count} 次抽样，种子 {seed}。</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>先验联盟</translation>
    </message>
    <message>
        <source>the SMEs bargain as one</source>
        <translation>中小企业作为整体谈判</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>{count} pairs: {exchanges} exchanged knowledge, the others share a work package</source>
        <translation>{count} 对：{exchanges} 对有知识交流，其余同在一个工作包</translation>
    </message>
    <message>
        <source>{factor}: nothing is recorded, so it does not correct.</source>
        <translation>{factor}：没有记录，不参与修正。</translation>
    </message>
    <message>
        <source>Weight of the factor “{name}”</source>
        <translation>因素“{name}”的权重</translation>
    </message>
    <message>
        <source>{weight}</source>
        <translation>{weight}</translation>
    </message>
    <message>
        <source>as evaluated by the contribution criteria</source>
        <translation>按贡献评价准则的评价结果</translation>
    </message>
    <message>
        <source>in proportion to what has been paid</source>
        <translation>按实际投入的比例</translation>
    </message>
    <message>
        <source>in proportion to what has been pledged</source>
        <translation>按承诺投入的比例</translation>
    </message>
    <message>
        <source>equal; no contribution is recorded</source>
        <translation>相等；没有记录任何贡献</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Risk borne</source>
        <translation>承担的风险</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Knowledge sent</source>
        <translation>输出的知识</translation>
    </message>
    <message>
        <source>Guideline row</source>
        <translation>指引行</translation>
    </message>
    <message>
        <source>{name}: {value} of “{row}” was replaced by {now} of “{by}”.</source>
        <translation>{name}：“{row}”的 {value} 已被“{by}”的 {now} 取代。</translation>
    </message>
    <message>
        <source>{name}: added value, cost and penalty are in different currencies or price bases, so they do not add up.</source>
        <translation>{name}：增加值、成本与违约金的货币或价格基准不同，无法相加。</translation>
    </message>
    <message>
        <source>Incentive to contribute</source>
        <translation>投入激励</translation>
    </message>
    <message>
        <source>Below zero a member gains by holding back</source>
        <translation>低于零时，成员保留投入反而有利</translation>
    </message>
    <message>
        <source>Members with an assumption</source>
        <translation>有激励设定的成员</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>Target of the balance</source>
        <translation>平衡的目标</translation>
    </message>
    <message>
        <source>{from} to {to}</source>
        <translation>{from} 至 {to}</translation>
    </message>
    <message>
        <source>Members&apos; amounts are in different currencies or price bases; there is no common balance.</source>
        <translation>各成员金额的货币或价格基准不同；没有共同的平衡值。</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>a stage began on {date}</source>
        <translation>{date} 进入新阶段</translation>
    </message>
    <message>
        <source>Entry or exit</source>
        <translation>加入或退出</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}，{date}</translation>
    </message>
    <message>
        <source>Rotation of the leader</source>
        <translation>牵头方轮换</translation>
    </message>
    <message>
        <source>Milestone off the plan</source>
        <translation>里程碑偏离计划</translation>
    </message>
    <message>
        <source>“{title}” is {percent} % off</source>
        <translation>“{title}”偏离 {percent}%</translation>
    </message>
    <message>
        <source>Contribution shares moved</source>
        <translation>贡献份额变动</translation>
    </message>
    <message>
        <source>{name} by {points} points</source>
        <translation>{name}变动 {points} 个百分点</translation>
    </message>
    <message>
        <source>Return far from the plan</source>
        <translation>收益远离计划</translation>
    </message>
    <message>
        <source>{ratio} times what was planned</source>
        <translation>为计划的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Technology route or policy changed</source>
        <translation>技术路线或政策变化</translation>
    </message>
    <message>
        <source>Competition shock</source>
        <translation>竞争冲击</translation>
    </message>
    <message>
        <source>Trust fell</source>
        <translation>信任下降</translation>
    </message>
    <message>
        <source>by {points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>Dispute opened</source>
        <translation>发生争议</translation>
    </message>
    <message>
        <source>appeal: {text}</source>
        <translation>申诉：{text}</translation>
    </message>
    <message>
        <source>Time since the last review</source>
        <translation>距上次评审的时间</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Triggers of re-evaluation</source>
        <translation>重新评估的触发条件</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>上次评审</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>none is recorded; counted from the start</source>
        <translation>没有记录；从起始日算起</translation>
    </message>
    <message>
        <source>Unit of stated values</source>
        <translation>写明值的单位</translation>
    </message>
    <message>
        <source>{members}: stated to earn {value} alone, more than the {total} that are divided. Check the value and its unit.</source>
        <translation>{members}：所述单独收益 {value} 高于所分配的 {total}。请检查数值及其单位。</translation>
    </message>
    <message>
        <source>{members}: stated to earn {value} alone, more than the {total} points that are divided while no benefit has an amount. Give the benefit an amount or state the value in points.</source>
        <translation>{members}：所述单独收益 {value} 高于在收益均无金额时所分配的 {total} 点。请为收益填写金额，或以点数说明数值。</translation>
    </message>
    <message>
        <source>{member}: the floor of {floor} % is above the cap of {cap} %.</source>
        <translation>{member}：下限 {floor}% 高于上限 {cap}%。</translation>
    </message>
    <message>
        <source>{member} has {share} %, below its floor of {floor} %.</source>
        <translation>{member}得 {share}%，低于其下限 {floor}%。</translation>
    </message>
    <message>
        <source>{member} has {share} %, above its cap of {cap} %.</source>
        <translation>{member}得 {share}%，高于其上限 {cap}%。</translation>
    </message>
    <message>
        <source>Floors and locked shares add up to {sum} %, more than there is: no split keeps to them.</source>
        <translation>下限与锁定份额合计 {sum}%，超过总额：没有分配能满足。</translation>
    </message>
    <message>
        <source>Caps and locked shares add up to {sum} %: not everything can be shared out.</source>
        <translation>上限与锁定份额合计 {sum}%：无法全部分完。</translation>
    </message>
    <message>
        <source>{rows} + {next}</source>
        <translation>{rows} + {next}</translation>
    </message>
    <message>
        <source>{amount} in another currency or price basis is left out.</source>
        <translation>以其他币种或价格基准计的 {amount} 未计入。</translation>
    </message>
    <message>
        <source>{amount} pledged and not yet due is left out.</source>
        <translation>已承诺但未到期的 {amount} 未计入。</translation>
    </message>
    <message>
        <source>{source}, without {amount} in another currency or price basis</source>
        <translation>{source}，不含以其他币种或价格基准计的 {amount}</translation>
    </message>
    <message>
        <source>{source}; pledges without an amount count as nothing: {count}</source>
        <translation>{source}；{count}项没有金额的承诺按零计算</translation>
    </message>
</context>
<context>
    <name>Signoff</name>
    <message>
        <source>State positions on articles</source>
        <translation>表明对条款的立场</translation>
    </message>
    <message>
        <source>Take positions back</source>
        <translation>撤回立场</translation>
    </message>
    <message>
        <source>Record the signature of {member}</source>
        <translation>登记{member}的签署</translation>
    </message>
    <message>
        <source>Put the charter into force</source>
        <translation>使章程生效</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>表明日期</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>The article reads differently now; the party should look at it again.</source>
        <translation>条款文字已有变化；该方应重新审阅。</translation>
    </message>
    <message>
        <source>Nothing is left to be agreed in the text ({count} open)</source>
        <translation>文本中没有待定内容（待定 {count} 项）</translation>
    </message>
    <message>
        <source>No party objects or reserves its position ({count} do)</source>
        <translation>没有缔约方提出异议或保留（共 {count} 项）</translation>
    </message>
    <message>
        <source>Every article has been accepted as it now reads ({count} of {all})</source>
        <translation>各方已接受每一条款的现有文字（{all} 项中的 {count} 项）</translation>
    </message>
    <message>
        <source>Every party has signed ({count} of {all})</source>
        <translation>全体缔约方均已签署（{all} 方中的 {count} 方）</translation>
    </message>
    <message>
        <source>The day on which it takes effect has come</source>
        <translation>生效之日已到</translation>
    </message>
    <message>
        <source>Adopt an amendment of the charter</source>
        <translation>通过章程修改</translation>
    </message>
    <message>
        <source>Amendment of the charter in force</source>
        <translation>对生效章程的修改</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>Votes there are</source>
        <translation>总票数</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>所需票数</translation>
    </message>
    <message>
        <source>{article} reads differently.</source>
        <translation>{article}的文字有变化。</translation>
    </message>
    <message>
        <source>{member} has not accepted every changed article.</source>
        <translation>{member}尚未接受全部变动的条款。</translation>
    </message>
    <message>
        <source>The amendment is material: a party that is against it may leave within {days} days.</source>
        <translation>此为重大修改：反对的缔约方可在 {days} 日内退出。</translation>
    </message>
    <message>
        <source>The article on amendments of the text in force</source>
        <translation>生效文本中关于修改的条款</translation>
    </message>
    <message>
        <source>{date} lies after {day}, the day everything is judged at; nobody has signed in the future. The signature was not changed.</source>
        <translation>{date} 晚于评判日期 {day}；不可能在将来签署。签署记录未作改动。</translation>
    </message>
    <message>
        <source>Keep this text as the one in force</source>
        <translation>将此文本存为生效文本</translation>
    </message>
</context>
<context>
    <name>SinceVersion</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>在册成员</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Articles complete</source>
        <translation>完整条款</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Zhao, Fan &amp; Yang 2026, §{sections}</source>
        <translation>Zhao、Fan、Yang 2026，第 {sections} 节</translation>
    </message>
    <message>
        <source>Study of industrial think tank alliances, introduction</source>
        <translation>产业智库联盟研究，引言</translation>
    </message>
    <message>
        <source>Study of industrial think tank alliances, §{sections}</source>
        <translation>产业智库联盟研究，第 {sections} 节</translation>
    </message>
    <message>
        <source>{before}; {next}</source>
        <translation>{before}；{next}</translation>
    </message>
</context>
<context>
    <name>Spillover</name>
    <message>
        <source>No interior equilibrium: research is so cheap that more of it always pays (second-order condition).</source>
        <translation>无内点均衡：研发过于廉价，总是多多益善（二阶条件）。</translation>
    </message>
    <message>
        <source>No stable equilibrium: each firm&apos;s answer to the others&apos; research overshoots (Henriques 1990).</source>
        <translation>无稳定均衡：各企业对他人研发的反应过度（Henriques 1990）。</translation>
    </message>
    <message>
        <source>No symmetric equilibrium: together the firms gain by concentrating research on one of them.</source>
        <translation>无对称均衡：企业共同把研发集中于其中一家更为有利。</translation>
    </message>
    <message>
        <source>No interior equilibrium: research would lower the unit cost below 0.</source>
        <translation>无内点均衡：研发会使单位成本降至 0 以下。</translation>
    </message>
    <message>
        <source>No interior equilibrium along the chain: research at one position feeds that at the others without end.</source>
        <translation>产业链上无内点均衡：一处的研发会无止境地带动其他各处。</translation>
    </message>
    <message>
        <source>This must be above 0.</source>
        <translation>须大于 0。</translation>
    </message>
    <message>
        <source>Give either “margin”, or “a” and “cost”.</source>
        <translation>请给出“margin”，或给出“a”和“cost”。</translation>
    </message>
    <message>
        <source>The unit cost must be below the price at which nothing is sold.</source>
        <translation>单位成本须低于销量为零时的价格。</translation>
    </message>
    <message>
        <source>What spills is “output” or “input”.</source>
        <translation>溢出的是“output”或“input”。</translation>
    </message>
    <message>
        <source>“{name}” is listed twice.</source>
        <translation>“{name}”列出了两次。</translation>
    </message>
    <message>
        <source>A chain has at least two positions.</source>
        <translation>产业链至少有两个环节。</translation>
    </message>
    <message>
        <source>Research under spillovers</source>
        <translation>存在溢出时的研发</translation>
    </message>
    <message>
        <source>Cost reductions leak to the others</source>
        <translation>成本降低外溢给他人</translation>
    </message>
    <message>
        <source>Spending leaks to the others</source>
        <translation>研发支出外溢给他人</translation>
    </message>
    <message>
        <source>Firms are alike, demand is linear, everybody foresees the market.</source>
        <translation>企业同质，需求为线性，各方均能预见市场。</translation>
    </message>
    <message>
        <source>Stability of adjustment is examined for spilling cost reductions only.</source>
        <translation>仅就成本降低外溢检验调整的稳定性。</translation>
    </message>
    <message>
        <source>The chain is a default of ours: the review&apos;s own three-stage game could not be seen.</source>
        <translation>产业链模型是本程序的默认设定：未能见到综述中的三阶段博弈。</translation>
    </message>
    <message>
        <source>No interior equilibrium: the unit cost before research, A, is not below the price at which nothing is sold, a, so nobody would produce.</source>
        <translation>无内点均衡：研发前单位成本 A 不低于销量为零的价格 a，无人会生产。</translation>
    </message>
    <message>
        <source>No interior equilibrium: b and γ must be above 0, and β from 0 to 1.</source>
        <translation>无内点均衡：b 与 γ 须大于 0，β 须在 0 至 1 之间。</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Equal shares</source>
        <translation>均等分配</translation>
    </message>
    <message>
        <source>In proportion to what each is worth alone</source>
        <translation>按各自单独价值的比例</translation>
    </message>
    <message>
        <source>In proportion to given weights</source>
        <translation>按给定权重的比例</translation>
    </message>
    <message>
        <source>In proportion to pairwise judgements (AHP)</source>
        <translation>按两两判断的比例（AHP）</translation>
    </message>
    <message>
        <source>Shapley value</source>
        <translation>夏普利值</translation>
    </message>
    <message>
        <source>Weighted Shapley value</source>
        <translation>加权夏普利值</translation>
    </message>
    <message>
        <source>Shapley value corrected by factors</source>
        <translation>按因素修正的夏普利值</translation>
    </message>
    <message>
        <source>Owen value with unions</source>
        <translation>含先验联盟的欧文值</translation>
    </message>
    <message>
        <source>Myerson value over links</source>
        <translation>基于连线的迈尔森值</translation>
    </message>
    <message>
        <source>Position value over links</source>
        <translation>基于连线的位置值</translation>
    </message>
    <message>
        <source>Banzhaf value</source>
        <translation>班扎夫值</translation>
    </message>
    <message>
        <source>Tau value</source>
        <translation>τ 值</translation>
    </message>
    <message>
        <source>Gately point</source>
        <translation>盖特利点</translation>
    </message>
    <message>
        <source>Nucleolus</source>
        <translation>核仁</translation>
    </message>
    <message>
        <source>Prenucleolus</source>
        <translation>预核仁</translation>
    </message>
    <message>
        <source>Per-capita nucleolus</source>
        <translation>人均核仁</translation>
    </message>
    <message>
        <source>Modiclus</source>
        <translation>修正核仁</translation>
    </message>
    <message>
        <source>Nash bargaining</source>
        <translation>纳什议价</translation>
    </message>
    <message>
        <source>Talmud rule</source>
        <translation>塔木德规则</translation>
    </message>
    <message>
        <source>Constrained equal awards</source>
        <translation>受限均等受偿</translation>
    </message>
    <message>
        <source>Constrained equal losses</source>
        <translation>受限均等损失</translation>
    </message>
    <message>
        <source>The numbers to divide by sum to 0; there is no proportion.</source>
        <translation>作为比例依据的数之和为 0；无法按比例分配。</translation>
    </message>
    <message>
        <source>This rule needs “weights”, one for each player.</source>
        <translation>此规则需要“weights”，每个参与者一个。</translation>
    </message>
    <message>
        <source>This rule needs “comparisons”, a square table of pairwise judgements of the players.</source>
        <translation>此规则需要“comparisons”，即参与者两两判断的方阵。</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>一致性比率</translation>
    </message>
    <message>
        <source>{ratio} (doubtful above 0.1)</source>
        <translation>{ratio}（高于 0.1 则存疑）</translation>
    </message>
    <message>
        <source>This rule needs “factors”: name, weight and each player&apos;s share of it.</source>
        <translation>此规则需要“factors”：名称、权重及每个参与者的份额。</translation>
    </message>
    <message>
        <source>A corrected share was negative; it was set to 0 and the others rescaled.</source>
        <translation>有修正后的份额为负；已置为 0，其余按比例调整。</translation>
    </message>
    <message>
        <source>All together earn less than the members alone; there is nothing to bargain over.</source>
        <translation>合作所得少于各自单独所得；没有可议价的余地。</translation>
    </message>
    <message>
        <source>The {rule} is computed for up to {count} members; this game would take {size} gigabytes for a single table.</source>
        <translation>{rule}最多计算 {count} 个成员；此博弈仅一张表就需 {size} GB。</translation>
    </message>
    <message>
        <source>This rule needs “unions”: who stays together.</source>
        <translation>此规则需要“unions”：谁结为一体。</translation>
    </message>
    <message>
        <source>This rule divides an estate among claims; the game is of another kind.</source>
        <translation>此规则在各债权间分配财产；该博弈属于另一类。</translation>
    </message>
    <message>
        <source>To be divided</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>{total} among {count} members</source>
        <translation>{count} 个成员分配 {total}</translation>
    </message>
    <message>
        <source>Certified: at every level of excess the coalitions are balanced (Kohlberg 1971).</source>
        <translation>已验证：在每一超额水平上联盟均平衡（Kohlberg 1971）。</translation>
    </message>
    <message>
        <source>Kohlberg&apos;s criterion could not be confirmed.</source>
        <translation>未能确认科尔伯格准则。</translation>
    </message>
    <message>
        <source>Checked without rounding, in fractions.</source>
        <translation>以分数核验，无舍入。</translation>
    </message>
    <message>
        <source>Sampled with seed {seed}; the standard error is given for each member.</source>
        <translation>以种子 {seed} 抽样；每个成员均给出标准误。</translation>
    </message>
    <message>
        <source>Whether a coalition objects was not examined: there are too many.</source>
        <translation>未检验联盟是否反对：联盟过多。</translation>
    </message>
    <message>
        <source>The {rule} cannot be computed for kinds of many players; list the players singly (up to 20).</source>
        <translation>{rule}无法对成类的多个参与者计算；请逐个列出（最多 20 个）。</translation>
    </message>
    <message>
        <source>The values of all coalitions of {count} members would take {size} gigabytes; {limit} are allowed. Use a rule that needs no table, or fewer members.</source>
        <translation>{count} 个成员的全部联盟值需 {size} GB；允许 {limit}。请用无需该表的规则，或减少成员。</translation>
    </message>
    <message>
        <source>“{name}” occurs twice in one coalition.</source>
        <translation>“{name}”在一个联盟中出现两次。</translation>
    </message>
    <message>
        <source>There are no players; add some.</source>
        <translation>没有参与者；请添加。</translation>
    </message>
    <message>
        <source>“{name}” cannot name a player here: coalitions are written with commas. Choose a name without commas and outer spaces.</source>
        <translation>“{name}”不能作为参与者名称：联盟以逗号书写。请选不含逗号和首尾空格的名称。</translation>
    </message>
    <message>
        <source>The values of all coalitions of {count} players would take {size} gigabytes; {limit} are allowed.</source>
        <translation>{count} 个参与者的全部联盟值需 {size} GB；允许 {limit}。</translation>
    </message>
    <message>
        <source>“missing” can only be “zero”.</source>
        <translation>“missing”只能是“zero”。</translation>
    </message>
    <message>
        <source>The coalition {names} is listed twice.</source>
        <translation>联盟“{names}”列出了两次。</translation>
    </message>
    <message>
        <source>{count} coalitions have no value, {names} for one. Give them, or say “missing”: “zero”.</source>
        <translation>有 {count} 个联盟没有值，例如“{names}”。请补上，或写明“missing”: “zero”。</translation>
    </message>
    <message>
        <source>A count is a whole number of at least 1.</source>
        <translation>数量须为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>Players, costs and counts must be equally many, and at least one.</source>
        <translation>参与者、成本和数量的个数须相同，且至少一个。</translation>
    </message>
    <message>
        <source>All costs are 0; there is nothing to share.</source>
        <translation>成本全为 0；没有可分摊的。</translation>
    </message>
    <message>
        <source>There are no claims; add some.</source>
        <translation>没有债权；请添加。</translation>
    </message>
    <message>
        <source>The estate exceeds the sum of the claims: all can be paid in full.</source>
        <translation>财产超过债权总和：均可全额受偿。</translation>
    </message>
    <message>
        <source>Give one number for each player, in their order.</source>
        <translation>请按顺序为每个参与者给一个数。</translation>
    </message>
    <message>
        <source>A pair is two names and a number.</source>
        <translation>一对由两个名称和一个数组成。</translation>
    </message>
    <message>
        <source>A pair has two different players.</source>
        <translation>一对须为两个不同的参与者。</translation>
    </message>
    <message>
        <source>This pair is listed twice.</source>
        <translation>这一对列出了两次。</translation>
    </message>
    <message>
        <source>A weight must be above 0.</source>
        <translation>权重须大于 0。</translation>
    </message>
    <message>
        <source>“{name}” has no weight.</source>
        <translation>“{name}”没有权重。</translation>
    </message>
    <message>
        <source>A link has two ends.</source>
        <translation>连线有两端。</translation>
    </message>
    <message>
        <source>A link joins two different players.</source>
        <translation>连线连接两个不同的参与者。</translation>
    </message>
    <message>
        <source>This link is listed twice.</source>
        <translation>此连线列出了两次。</translation>
    </message>
    <message>
        <source>“{name}” has no share of this factor.</source>
        <translation>“{name}”没有此因素的份额。</translation>
    </message>
    <message>
        <source>The shares of a factor sum to 1; these sum to {sum}.</source>
        <translation>一个因素的份额之和应为 1；此处为 {sum}。</translation>
    </message>
    <message>
        <source>The comparisons need one row and one column for each player.</source>
        <translation>比较判断须为每个参与者各有一行一列。</translation>
    </message>
    <message>
        <source>This kind of game shares gains, not costs.</source>
        <translation>此类博弈分享收益，而非成本。</translation>
    </message>
    <message>
        <source>“{name}” is not a split rule known here.</source>
        <translation>“{name}”不是已知的分配规则。</translation>
    </message>
    <message>
        <source>The position value of {count} links would take {size} gigabytes; use fewer links or another rule.</source>
        <translation>{count} 条连线的位置值需 {size} GB；请减少连线或换用其他规则。</translation>
    </message>
    <message>
        <source>The linear programs of the nucleolus could not be solved.</source>
        <translation>核仁的线性规划无法求解。</translation>
    </message>
    <message>
        <source>All together earn less than the members alone; no split gives everybody what they can get alone.</source>
        <translation>合作所得少于各自单独所得；没有分配能让人人得到其单独可得。</translation>
    </message>
    <message>
        <source>The game is not quasi-balanced: a member&apos;s minimal right exceeds what it adds to the others. There is no tau value.</source>
        <translation>该博弈非准平衡：某成员的最小权利超过其对他人的贡献。没有 τ 值。</translation>
    </message>
    <message>
        <source>The game is not quasi-balanced: the minimal rights and the utopia payoffs do not enclose the total. There is no tau value.</source>
        <translation>该博弈非准平衡：最小权利与理想支付未能包含总额。没有 τ 值。</translation>
    </message>
    <message>
        <source>No member can disrupt more than it loses itself; the Gately point is not defined.</source>
        <translation>没有成员能造成大于自身损失的破坏；盖特利点无定义。</translation>
    </message>
    <message>
        <source>The total is 0; there are no shares to correct.</source>
        <translation>总额为 0；没有可修正的份额。</translation>
    </message>
    <message>
        <source>The linear program of the split could not be solved.</source>
        <translation>分配的线性规划无法求解。</translation>
    </message>
    <message>
        <source>The floors, caps and locked shares leave no way to share out exactly the total. Loosen one of them.</source>
        <translation>下限、上限与锁定份额使总额无法恰好分完。请放宽其中一项。</translation>
    </message>
    <message>
        <source>“{name}” has no weight above 0, which this rule needs of everybody.</source>
        <translation>“{name}”的权重不大于 0，而此规则要求人人都有正权重。</translation>
    </message>
    <message>
        <source>{count} values of coalitions were looked at; the widest 95 % interval is ± {half} % of the whole.</source>
        <translation>共考察 {count} 个联盟值；最宽的 95% 区间为总额的 ±{half}%。</translation>
    </message>
    <message>
        <source>Nobody brings this part; name at least one player.</source>
        <translation>没有人带来这一部分；请至少列出一名参与者。</translation>
    </message>
    <message>
        <source>A game has exactly one of “values”, “voting”, “airport”, “bankruptcy”, “synergy”, “shared”.</source>
        <translation>一个博弈须恰有“values”“voting”“airport”“bankruptcy”“synergy”“shared”中的一项。</translation>
    </message>
    <message>
        <source>every coalition</source>
        <translation>逐一检验所有联盟</translation>
    </message>
    <message>
        <source>minimum cut</source>
        <translation>最小割</translation>
    </message>
    <message>
        <source>searched, not proved</source>
        <translation>已搜索，未证明</translation>
    </message>
</context>
<context>
    <name>SplitReports</name>
    <message>
        <source>all but %1</source>
        <translation>除%1外的全体</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>could get alone</source>
        <translation>单独可得</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>所得</translation>
    </message>
    <message>
        <source>objects by</source>
        <translation>反对程度</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1（权重 %2）</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank holds</source>
        <translation>名次稳定</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? 未知</translation>
    </message>
    <message>
        <source>◆ calls for a review</source>
        <translation>◆ 需要评审</translation>
    </message>
    <message>
        <source>✓ quiet</source>
        <translation>✓ 平稳</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>own row</source>
        <translation>自有行</translation>
    </message>
    <message>
        <source>default, not evidence</source>
        <translation>默认值，并非证据</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Row applied</source>
        <translation>适用行</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>The shares sum to %1 %, not to 100 %.</source>
        <translation>份额合计为 %1%，而非 100%。</translation>
    </message>
    <message>
        <source>✓ Nobody objects; every coalition was looked at.</source>
        <translation>✓ 无人反对；已检查每个联盟。</translation>
    </message>
    <message>
        <source>Every coalition was looked at; the others are content.</source>
        <translation>已检查每个联盟；其余联盟均无异议。</translation>
    </message>
    <message>
        <source>✓ Nobody objects, proved by minimum cuts.</source>
        <translation>✓ 无人反对，由最小割证明。</translation>
    </message>
    <message>
        <source>The worst coalition of each member, by minimum cuts.</source>
        <translation>每个成员最不满的联盟，由最小割求得。</translation>
    </message>
    <message>
        <source>No objection was found: searched, not proved.</source>
        <translation>未发现反对：为搜索结果，未经证明。</translation>
    </message>
    <message>
        <source>Searched, not proved: there may be coalitions that object more.</source>
        <translation>为搜索结果，未经证明：可能有反对更强的联盟。</translation>
    </message>
    <message>
        <source>%1: under this split you get %2 %</source>
        <translation>%1：在此分配下您得 %2%</translation>
    </message>
    <message>
        <source>you bear %1 % of the risks</source>
        <translation>您承担 %1% 的风险</translation>
    </message>
    <message>
        <source>what you bear of the risks is not recorded</source>
        <translation>您承担的风险没有记录</translation>
    </message>
    <message>
        <source>you contribute %1 %</source>
        <translation>您贡献 %1%</translation>
    </message>
    <message>
        <source>alone you would get %1 %, to the others you add %2 %</source>
        <translation>单独可得 %1%，为其他各方增加 %2%</translation>
    </message>
    <message>
        <source>with %1 you would get %2 points more</source>
        <translation>与%1一起可多得 %2 个百分点</translation>
    </message>
    <message>
        <source>The present proposal</source>
        <translation>当前方案</translation>
    </message>
    <message>
        <source>in the core</source>
        <translation>在核中</translation>
    </message>
    <message>
        <source>not in the core</source>
        <translation>不在核中</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 是</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ 否</translation>
    </message>
    <message>
        <source>Shared out exactly</source>
        <translation>恰好分完</translation>
    </message>
    <message>
        <source>Individually rational</source>
        <translation>个体理性</translation>
    </message>
    <message>
        <source>The game is superadditive</source>
        <translation>博弈是超可加的</translation>
    </message>
    <message>
        <source>The game is convex</source>
        <translation>博弈是凸的</translation>
    </message>
    <message>
        <source>The core is not empty</source>
        <translation>核非空</translation>
    </message>
    <message>
        <source>Least-core value</source>
        <translation>最小核值</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>A value for {coalition}: between {low} and {high}</source>
        <translation>{coalition}的价值：介于 {low} 与 {high} 之间</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>An enterprise leads, government coordinates; breakthrough of a key technology.</source>
        <translation>企业牵头、政府协调，攻克关键技术。</translation>
    </message>
    <message>
        <source>Project partners who share the cost of research and its spillovers.</source>
        <translation>项目伙伴共担研发成本，共享溢出。</translation>
    </message>
    <message>
        <source>Loose joint research on pre-competitive, generic technology.</source>
        <translation>围绕竞争前共性技术的松散联合研究。</translation>
    </message>
    <message>
        <source>A contract between firms, universities and institutes about deliverables.</source>
        <translation>企业、高校与院所就交付成果订立的合同。</translation>
    </message>
    <message>
        <source>Standards, diffusion and services for a whole industry.</source>
        <translation>面向全行业的标准、扩散与服务。</translation>
    </message>
    <message>
        <source>Think tanks and information services that support decisions.</source>
        <translation>支持决策的智库与信息服务机构。</translation>
    </message>
    <message>
        <source>Nothing but a name.</source>
        <translation>只有一个名称。</translation>
    </message>
    <message>
        <source>Teaching case</source>
        <translation>教学案例</translation>
    </message>
    <message>
        <source>An invented power-electronics consortium that uses every part of the program.</source>
        <translation>虚构的功率电子联合体，用到本程序的每一部分。</translation>
    </message>
    <message>
        <source>SEMATECH, January 1992</source>
        <translation>SEMATECH，1992 年 1 月</translation>
    </message>
    <message>
        <source>The American semiconductor consortium as it stood then.</source>
        <translation>当时的美国半导体联合体。</translation>
    </message>
    <message>
        <source>VLSI project, 1976–1980</source>
        <translation>VLSI 项目，1976–1980 年</translation>
    </message>
    <message>
        <source>The Japanese very-large-scale-integration research association.</source>
        <translation>日本超大规模集成电路技术研究组合。</translation>
    </message>
    <message>
        <source>One ECSEL project</source>
        <translation>一个 ECSEL 项目</translation>
    </message>
    <message>
        <source>A European electronics consortium from public project data.</source>
        <translation>取自公开项目数据的欧洲电子联合体。</translation>
    </message>
    <message>
        <source>ECSEL portfolio</source>
        <translation>ECSEL 项目组合</translation>
    </message>
    <message>
        <source>Twelve European consortia side by side.</source>
        <translation>十二个欧洲联合体并列比较。</translation>
    </message>
    <message>
        <source>CPRE</source>
        <translation>CPRE</translation>
    </message>
    <message>
        <source>A think-tank alliance for policy research in education.</source>
        <translation>教育政策研究的智库联盟。</translation>
    </message>
    <message>
        <source>The sample “{id}” is not part of this program.</source>
        <translation>本程序不含示例“{id}”。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The server address cannot be read ({reason}). Write it as postgresql://user@host:5432/database.</source>
        <translation>无法识别服务器地址（{reason}）。请写作 postgresql://user@host:5432/database。</translation>
    </message>
    <message>
        <source>Another program holds the file, so nothing was written. Close it there and try again.</source>
        <translation>另一程序占用该文件，未写入任何内容。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written, so nothing was changed. Check the permissions or save a copy elsewhere.</source>
        <translation>文件或其文件夹无法写入，未作改动。请检查权限或另存副本。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written. Free some space and try again.</source>
        <translation>磁盘已满，未写入任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data ({reason}), so nothing was written. Check the disk and its free space.</source>
        <translation>磁盘读写失败（{reason}），未写入任何内容。请检查磁盘及其剩余空间。</translation>
    </message>
    <message>
        <source>The file is damaged. Run “concordat verify” on it and restore a backup.</source>
        <translation>文件已损坏。请对其运行“concordat verify”并恢复备份。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists, that its folder can be written, and that you may read it.</source>
        <translation>无法打开文件。请检查文件是否存在、其文件夹是否可写、您是否有读取权限。</translation>
    </message>
    <message>
        <source>This is not a Concordat workspace. Choose a .concordat file, or import this one.</source>
        <translation>这不是 Concordat 工作区。请选择 .concordat 文件，或导入此文件。</translation>
    </message>
    <message>
        <source>The database refused: {reason}</source>
        <translation>数据库拒绝：{reason}</translation>
    </message>
    <message>
        <source>The server cannot be reached or does not let you in ({reason}). Check the address, the network and your rights.</source>
        <translation>无法连接服务器或未获准进入（{reason}）。请检查地址、网络和权限。</translation>
    </message>
    <message>
        <source>There is no such file. Check the path, or make a new workspace.</source>
        <translation>没有此文件。请检查路径，或新建工作区。</translation>
    </message>
    <message>
        <source>This is not a file. Choose a .concordat file.</source>
        <translation>这不是文件。请选择 .concordat 文件。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>无法读取文件。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is empty; it holds no workspace. Restore a backup or make a new workspace.</source>
        <translation>文件为空，不含工作区。请恢复备份或新建工作区。</translation>
    </message>
    <message>
        <source>The file is cut off: the end of it is missing. Restore a backup.</source>
        <translation>文件被截断：缺少末尾。请恢复备份。</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose a .concordat file.</source>
        <translation>此数据库属于其他程序。请选择 .concordat 文件。</translation>
    </message>
    <message>
        <source>An unfinished write lies beside the file and must be taken back first, but the file or its folder cannot be written. Copy both files to a place you can write to and open the copy.</source>
        <translation>文件旁有未完成的写入须先收回，但文件或其文件夹不可写。请将两个文件复制到可写之处，再打开副本。</translation>
    </message>
    <message>
        <source>A stored value cannot be read; it was changed outside this program or the disk is failing. Restore a backup.</source>
        <translation>有存储值无法读取；它在程序之外被更改，或磁盘出现故障。请恢复备份。</translation>
    </message>
    <message>
        <source>The journal has no entries {first} to {last}.</source>
        <translation>日志中没有 {first} 至 {last} 的记录。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名文件。请换一个名称。</translation>
    </message>
    <message>
        <source>The file could not be put in place ({reason}).</source>
        <translation>文件未能就位（{reason}）。</translation>
    </message>
    <message>
        <source>The database holds a workspace already. Open it, or name another database.</source>
        <translation>数据库中已有工作区。请打开它，或指定另一数据库。</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Concordat and is open for reading only. Update the program to edit it.</source>
        <translation>此工作区由更新版本的 Concordat 写成，以只读方式打开。请更新程序后编辑。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written; it is open for reading only.</source>
        <translation>文件或其文件夹不可写；以只读方式打开。</translation>
    </message>
    <message>
        <source>The database holds no workspace yet. Make one with “concordat new”, or under File, New.</source>
        <translation>数据库中尚无工作区。可用“concordat new”或“文件 › 新建”创建。</translation>
    </message>
    <message>
        <source>The workspace does not say its version; it is damaged. Restore a backup.</source>
        <translation>工作区没有注明版本，已损坏。请恢复备份。</translation>
    </message>
    <message>
        <source>The workspace was brought up to this version; a backup of the old one is {file}.</source>
        <translation>工作区已升级到此版本；旧版备份为 {file}。</translation>
    </message>
    <message>
        <source>There is no consortium “{id}” in this workspace.</source>
        <translation>此工作区中没有联合体“{id}”。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>There is a consortium with the id “{id}” already.</source>
        <translation>已有标识为“{id}”的联合体。</translation>
    </message>
    <message>
        <source>A server is backed up with its own tools (pg_dump).</source>
        <translation>服务器请用其自带工具备份（pg_dump）。</translation>
    </message>
    <message>
        <source>The connection to the server was lost ({reason}). What was not shown as saved may be missing; it is tried again with the next step.</source>
        <translation>与服务器的连接已中断（{reason}）。未显示为已保存的内容可能缺失；下一步操作时会重新连接。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>not shown, as the address holds a password</source>
        <translation>不予显示，因为地址中含有密码</translation>
    </message>
    <message>
        <source>The file is no longer where it was opened: it was moved or deleted, so nothing was written. Put it back, or save a copy elsewhere.</source>
        <translation>文件已不在打开时的位置（已被移动或删除），因此未写入任何内容。请将其放回原处，或另存副本。</translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>points of holdings</source>
        <translation>持有分值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>nobody holds it</source>
        <translation>无人持有</translation>
    </message>
    <message>
        <source>no package uses it</source>
        <translation>没有工作包使用</translation>
    </message>
    <message>
        <source>Resources: integrated, allocated, used</source>
        <translation>资源：整合、配置、使用</translation>
    </message>
    <message>
        <source>No holdings are recorded yet.</source>
        <translation>尚未记录资源持有情况。</translation>
    </message>
    <message>
        <source>{holders} members hold what {packages} packages use; {missing} needed types are held by nobody.</source>
        <translation>{holders} 个成员持有 {packages} 个工作包所用的资源；有 {missing} 种所需资源无人持有。</translation>
    </message>
    <message>
        <source>deposited</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>Data deposited and reused</source>
        <translation>数据存入与复用</translation>
    </message>
    <message>
        <source>No use of a platform is recorded yet.</source>
        <translation>尚未记录平台使用情况。</translation>
    </message>
    <message>
        <source>{count} members use the platforms.</source>
        <translation>{count} 个成员使用平台。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Innovation consortium</source>
        <translation>创新联合体</translation>
    </message>
    <message>
        <source>Research joint venture</source>
        <translation>研究联合体</translation>
    </message>
    <message>
        <source>Research alliance</source>
        <translation>研发联盟</translation>
    </message>
    <message>
        <source>Industry-university-research collaboration</source>
        <translation>产学研合作</translation>
    </message>
    <message>
        <source>Industrial technology innovation alliance</source>
        <translation>产业技术创新联盟</translation>
    </message>
    <message>
        <source>Think-tank alliance</source>
        <translation>智库联盟</translation>
    </message>
    <message>
        <source>Blank consortium</source>
        <translation>空白联合体</translation>
    </message>
    <message>
        <source>There is no template “{id}”.</source>
        <translation>没有模板“{id}”。</translation>
    </message>
    <message>
        <source>Untitled consortium</source>
        <translation>未命名联合体</translation>
    </message>
    <message>
        <source>Joint management committee</source>
        <translation>联合管理委员会</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>open</source>
        <comment>no last day</comment>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>TrustForm</name>
    <message>
        <source>Survey of mutual trust: %1</source>
        <translation>互信调查：%1</translation>
    </message>
    <message>
        <source>Filled in by: %1</source>
        <translation>填写者：%1</translation>
    </message>
    <message>
        <source>How far do you trust each of the others to do what was agreed? Write a number from 0 (not at all) to 100 (without reserve). Leave a line empty where you cannot say.</source>
        <translation>您在多大程度上相信其他各方会履行约定？请填写 0（完全不信任）到 100（毫无保留）之间的数字。无法判断的行请留空。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Score, 0–100</source>
        <translation>分数，0–100</translation>
    </message>
    <message>
        <source>Whoever keeps the survey sees this sheet; the others see means of at least %1 raters, and which pairs trust each other little. Single numbers are not shown in history, figures and reports.</source>
        <translation>本表仅调查保管人可见；其他人只能看到至少 %1 名评价者的均值，以及哪些成员对互信较低。历史记录、图表与报告不显示单项分数。</translation>
    </message>
</context>
<context>
    <name>TrustNetwork</name>
    <message>
        <source>{points} of 100</source>
        <translation>{points}（满分 100）</translation>
    </message>
    <message>
        <source>Round of the survey</source>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>{round}, {date}</source>
        <translation>{round}，{date}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>低于 {limit}</translation>
    </message>
    <message>
        <source>{rater} about {rated}</source>
        <translation>{rater}评{rated}</translation>
    </message>
    <message>
        <source>not rated: unknown, not 0</source>
        <translation>未评分：未知，而不是 0</translation>
    </message>
    <message>
        <source>Mean of both directions</source>
        <translation>双向均值</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>▲ Weak link: the mean of both directions is below {limit}. Bring in a mediator; give the two a small task together.</source>
        <translation>▲ 薄弱关系：双向均值低于 {limit}。请调解人介入；让双方共同承担一项小任务。</translation>
    </message>
    <message>
        <source>◆ Asymmetry: the two directions are {limit} points or more apart. Ask what one of them knows that the other does not.</source>
        <translation>◆ 不对称：两个方向相差 {limit} 分或以上。问一问其中一方知道什么而另一方不知道。</translation>
    </message>
    <message>
        <source>The limits {weak} and {apart} are defaults, not evidence.</source>
        <translation>界限 {weak} 与 {apart} 为默认值，并非证据。</translation>
    </message>
    <message>
        <source>One rating alone is neither a weak link nor an asymmetry: the other answer is missing.</source>
        <translation>单独一项评分既不算薄弱关系也不算不对称：缺少另一方的回答。</translation>
    </message>
    <message>
        <source>Trust between {one} and {other}</source>
        <translation>{one}与{other}之间的信任</translation>
    </message>
    <message>
        <source>Each of the two rated the other.</source>
        <translation>双方互相评价。</translation>
    </message>
    <message>
        <source>One of the two rated the other.</source>
        <translation>只有一方评价了另一方。</translation>
    </message>
    <message>
        <source>{limit} or more</source>
        <translation>{limit} 或以上</translation>
    </message>
    <message>
        <source>Recorded exchanges of knowledge between them</source>
        <translation>双方之间记录的知识交流</translation>
    </message>
    <message>
        <source>Trust in {member}: {points}</source>
        <translation>对{member}的信任：{points}</translation>
    </message>
    <message>
        <source>Trust in {member}</source>
        <translation>对{member}的信任</translation>
    </message>
    <message>
        <source>Mean rating by the others, 0 to 100</source>
        <translation>其他成员的平均评分，0 到 100</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评价者</translation>
    </message>
    <message>
        <source>{count} of {total} others</source>
        <translation>{total} 名其他成员中的 {count} 名</translation>
    </message>
    <message>
        <source>Mean rating by the others</source>
        <translation>其他成员的平均评分</translation>
    </message>
    <message>
        <source>unknown: nobody rated it</source>
        <translation>未知：尚无人评价</translation>
    </message>
    <message>
        <source>Mean of its ratings of the others</source>
        <translation>它对其他成员评分的均值</translation>
    </message>
    <message>
        <source>Sees itself against the others</source>
        <translation>自评与他评之差</translation>
    </message>
    <message>
        <source>The round shows means of at least {count} raters.</source>
        <translation>本轮只显示至少 {count} 名评价者的均值。</translation>
    </message>
    <message>
        <source>Network of trust</source>
        <translation>信任网络</translation>
    </message>
    <message>
        <source>Who trusts whom, and where the weakest links are</source>
        <translation>谁信任谁，最薄弱的关系在哪里</translation>
    </message>
    <message>
        <source>{count} of {total} pairs</source>
        <translation>{total} 对中的 {count} 对</translation>
    </message>
    <message>
        <source>Each rated the other</source>
        <translation>互相评价</translation>
    </message>
    <message>
        <source>Only one rated the other</source>
        <translation>只有一方评价</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>A pair that nobody rated is unknown, not 0.</source>
        <translation>没有评分的一对是未知，而不是 0。</translation>
    </message>
    <message>
        <source>Places stand by kind of member and order of entry; no rating moves anybody.</source>
        <translation>位置按成员类别和录入次序排列；评分不会移动任何成员。</translation>
    </message>
    <message>
        <source>Ties and means are left out: fewer members have answered than the {count} this round demands.</source>
        <translation>略去关系与均值：作答成员少于本轮要求的 {count} 名。</translation>
    </message>
    <message>
        <source>Single ratings and what only one of two members said are left out: only whoever keeps the survey sees them.</source>
        <translation>略去单项评分以及只有一方的评价：只有调查保管人可以看到。</translation>
    </message>
    <message>
        <source>Ties are left out: too few members rated each other to tell of pairs.</source>
        <translation>略去关系：互相评价的成员太少，不能逐对说明。</translation>
    </message>
    <message>
        <source>The link is no longer weak from a mean of {limit} on: {points} points more.</source>
        <translation>双向均值达到 {limit} 起不再薄弱：还差 {points} 分。</translation>
    </message>
    <message>
        <source>Ties are left out: a pair is two raters, and this round demands no fewer than {count}. At least one pair is weak or asymmetric; whoever keeps the survey sees which.</source>
        <translation>略去关系：一对成员只有两名评价者，而本轮要求不少于 {count} 名。至少有一对薄弱或不对称；调查保管人可以看到是哪一对。</translation>
    </message>
    <message>
        <source>Ties are left out: a pair is two raters, and this round demands no fewer than {count}. No pair is weak or asymmetric.</source>
        <translation>略去关系：一对成员只有两名评价者，而本轮要求不少于 {count} 名。没有薄弱或不对称的一对。</translation>
    </message>
    <message>
        <source>hidden: too few raters, or it would tell the mean of somebody who has too few</source>
        <translation>已隐藏：评价者过少，或会泄露另一评价者过少的均值</translation>
    </message>
    <message>
        <source>Means are left out: fewer members have answered than the {count} this round demands.</source>
        <translation>未显示均值：作答成员少于本轮要求的 {count} 名。</translation>
    </message>
</context>
<context>
    <name>TrustTable</name>
    <message>
        <source>There is no rating in this table.</source>
        <translation>此表中没有评分。</translation>
    </message>
    <message>
        <source>{count} entries of this table cannot be used; nothing was imported.</source>
        <translation>此表有 {count} 项无法使用；未导入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is no member of this consortium.</source>
        <translation>“{name}”不是本联合体成员。</translation>
    </message>
    <message>
        <source>“{name}” may be {count} members; write the id.</source>
        <translation>“{name}”可能指 {count} 个成员；请填写标识。</translation>
    </message>
    <message>
        <source>“{cell}” is no score from 0 to 100.</source>
        <translation>“{cell}”不是 0 到 100 的分数。</translation>
    </message>
    <message>
        <source>This pair has been rated before, in line {line}.</source>
        <translation>这一对已在第 {line} 行评过分。</translation>
    </message>
    <message>
        <source>This line has more scores than there are members across.</source>
        <translation>此行的分数多于列中的成员。</translation>
    </message>
    <message>
        <source>Write either the columns rater, rated and score, or a matrix with raters down and rated across. Scores go from 0 to 100.</source>
        <translation>请使用“评价者、被评价者、分数”三列，或以评价者为行、被评价者为列的矩阵。分数为 0 至 100。</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>“{value}” is not {expected}.</source>
        <translation>“{value}”不是{expected}。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of: {terms}</source>
        <translation>以下之一：{terms}</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>日期，例如 2026-03-31</translation>
    </message>
    <message>
        <source>a time such as 2026-03-31T09:30:00Z</source>
        <translation>时间，例如 2026-03-31T09:30:00Z</translation>
    </message>
    <message>
        <source>an amount such as 12500 EUR or 12500 EUR 2026</source>
        <translation>金额，例如 12500 CNY 或 12500 CNY 2026</translation>
    </message>
    <message>
        <source>a list such as name=value; name=value</source>
        <translation>列表，例如 name=value; name=value</translation>
    </message>
    <message>
        <source>a known kind of value</source>
        <translation>已知类型的值</translation>
    </message>
    <message>
        <source>“{value}” is no country of ISO 3166. Write its name or its two letters, such as NO.</source>
        <translation>“{value}”不是 ISO 3166 中的国家或地区。请填写名称或两个字母的代码，例如 CN。</translation>
    </message>
    <message>
        <source>An observation needs a value; what is not known is not zero.</source>
        <translation>观测须有数值；未知不等于零。</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” are called “{name}”. Give each a name of its own, or write the id of the one that is meant.</source>
        <translation>“{table}”中有 {count} 行都叫“{name}”。请让各行名称不同，或填写所指那一行的 id。</translation>
    </message>
    <message>
        <source>“{value}” names no currency, and the amounts here are in {currencies}. Write it as “{example}”.</source>
        <translation>“{value}”没有写明币种，而此处的金额有 {currencies}。请写成“{example}”的形式。</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The database file is damaged: {reason}</source>
        <translation>数据库文件已损坏：{reason}</translation>
    </message>
    <message>
        <source>The row was changed outside this program.</source>
        <translation>该行在程序之外被更改。</translation>
    </message>
    <message>
        <source>The consortium breaks the rules of the model.</source>
        <translation>该联合体违反模型规则。</translation>
    </message>
    <message>
        <source>A journal entry is missing before number {number}.</source>
        <translation>编号 {number} 之前缺少日志记录。</translation>
    </message>
    <message>
        <source>Journal entry {number} was changed outside this program.</source>
        <translation>日志记录 {number} 在程序之外被更改。</translation>
    </message>
    <message>
        <source>The journal cannot be replayed.</source>
        <translation>无法重放日志。</translation>
    </message>
    <message>
        <source>stored and journaled contents differ</source>
        <translation>存储内容与日志内容不同</translation>
    </message>
    <message>
        <source>Replaying the journal does not give what is stored.</source>
        <translation>重放日志得不到所存储的内容。</translation>
    </message>
    <message>
        <source>Stopped before everything was checked.</source>
        <translation>在全部检查完之前已停止。</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 项</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>个季度</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>{number} {title}</source>
        <translation>{number} {title}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>Enter: {data}</source>
        <translation>填写：{data}</translation>
    </message>
    <message>
        <source>The numbers of the rule are defaults of ours, not evidence.</source>
        <translation>规则中的数字是本程序的默认值，并非证据。</translation>
    </message>
    <message>
        <source>There is no rule “{name}”; rules are numbered from 1 to 66.</source>
        <translation>没有规则“{name}”；规则编号为 1 至 66。</translation>
    </message>
    <message>
        <source>Rule {rule} has no number called “{name}”.</source>
        <translation>规则 {rule} 没有名为“{name}”的数字。</translation>
    </message>
    <message>
        <source>It is no think-tank alliance and records nothing of the kind.</source>
        <translation>不是智库联盟，也没有此类记录。</translation>
    </message>
    <message>
        <source>{percent} % of the outputs are of one mode: {mode}</source>
        <translation>{percent}% 的产出属于同一模式：{mode}</translation>
    </message>
    <message>
        <source>Most frequent mode</source>
        <translation>最常见的模式</translation>
    </message>
    <message>
        <source>Its part of all outputs</source>
        <translation>占全部产出</translation>
    </message>
    <message>
        <source>Delivered without feedback: {outputs}</source>
        <translation>交付后没有反馈：{outputs}</translation>
    </message>
    <message>
        <source>Outputs with feedback of those due</source>
        <translation>应有反馈的产出中已有反馈</translation>
    </message>
    <message>
        <source>Foresight is offered in the initial stage</source>
        <translation>在初始阶段就提供前瞻服务</translation>
    </message>
    <message>
        <source>Foresight outputs</source>
        <translation>前瞻产出</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Virtual units with members</source>
        <translation>有成员的虚拟组织</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Of the six virtual units {count} have members</source>
        <translation>六个虚拟组织中有 {count} 个有成员</translation>
    </message>
    <message>
        <source>Everything goes through one channel</source>
        <translation>一切只通过一个渠道</translation>
    </message>
    <message>
        <source>Channels in use</source>
        <translation>使用中的渠道</translation>
    </message>
    <message>
        <source>Mechanisms stand at {score}, and the conditions let {gate} of it through</source>
        <translation>机制得分 {score}，而条件只让其中的 {gate} 通过</translation>
    </message>
    <message>
        <source>Mean of the mechanisms (M)</source>
        <translation>机制均值（M）</translation>
    </message>
    <message>
        <source>Gate (G)</source>
        <translation>门槛系数（G）</translation>
    </message>
    <message>
        <source>Declared: {declared}; it reads as: {nearest}</source>
        <translation>声明为：{declared}；从数据看属于：{nearest}</translation>
    </message>
    <message>
        <source>Declared form</source>
        <translation>声明的形式</translation>
    </message>
    <message>
        <source>Nearest form</source>
        <translation>最接近的形式</translation>
    </message>
    <message>
        <source>Pledges not due yet</source>
        <translation>尚未到期的承诺投入</translation>
    </message>
    <message>
        <source>Paid of what is due in {currency}</source>
        <translation>到期的 {currency} 承诺中已付</translation>
    </message>
    <message>
        <source>Of what was pledged and is due, {percent} % has been paid</source>
        <translation>已到期的承诺投入中，实付 {percent}%</translation>
    </message>
    <message>
        <source>Source beyond the present grant</source>
        <translation>现有资助之外的来源</translation>
    </message>
    <message>
        <source>Article on the long-term mechanism</source>
        <translation>关于长效机制的条款</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已规定</translation>
    </message>
    <message>
        <source>No funding is planned beyond the present grant, and the charter has no long-term mechanism</source>
        <translation>现有资助之后没有资金计划，章程也没有长效机制</translation>
    </message>
    <message>
        <source>Money is promised for {months} months</source>
        <translation>资金只能维持 {months} 个月</translation>
    </message>
    <message>
        <source>Months funded</source>
        <translation>资金可维持月数</translation>
    </message>
    <message>
        <source>{source} gives {percent} % of the money</source>
        <translation>{source}提供了 {percent}% 的资金</translation>
    </message>
    <message>
        <source>Largest source</source>
        <translation>最大来源</translation>
    </message>
    <message>
        <source>Its part of the money</source>
        <translation>占全部资金</translation>
    </message>
    <message>
        <source>Grants in all money</source>
        <translation>财政资助占全部资金</translation>
    </message>
    <message>
        <source>Milestones reached (O1)</source>
        <translation>里程碑达成（O1）</translation>
    </message>
    <message>
        <source>Grants are {percent} % of the money, and outputs stand at {outputs} % of the plan</source>
        <translation>财政资助占资金的 {percent}%，而产出只达到计划的 {outputs}%</translation>
    </message>
    <message>
        <source>The lead pledges {percent} % less than the year before</source>
        <translation>牵头方的承诺投入比上年减少 {percent}%</translation>
    </message>
    <message>
        <source>Pledged for last year</source>
        <translation>上年承诺投入</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>Pledged for this year</source>
        <translation>今年承诺投入</translation>
    </message>
    <message>
        <source>The model of this stage is: {model}.</source>
        <translation>本阶段的治理模式是：{model}。</translation>
    </message>
    <message>
        <source>Bodies with a single veto holder</source>
        <translation>只有一个否决权人的机构</translation>
    </message>
    <message>
        <source>Model of this stage</source>
        <translation>本阶段的模式</translation>
    </message>
    <message>
        <source>Only one member can veto: {members}</source>
        <translation>只有一个成员拥有否决权：{members}</translation>
    </message>
    <message>
        <source>A star is chosen, and government sits in no body</source>
        <translation>选用了星型模式，而任何机构中都没有政府席位</translation>
    </message>
    <message>
        <source>Seats of government</source>
        <translation>政府席位</translation>
    </message>
    <message>
        <source>Consensus is chosen, with trust at {trust}</source>
        <translation>选用了共识型，而信任只有 {trust}</translation>
    </message>
    <message>
        <source>Trust (C2)</source>
        <translation>信任（C2）</translation>
    </message>
    <message>
        <source>Consensus is chosen, and contributions are unequal (Gini {gini})</source>
        <translation>选用了共识型，而投入不均（基尼系数 {gini}）</translation>
    </message>
    <message>
        <source>Gini of contributions</source>
        <translation>投入的基尼系数</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>What the model was chosen for has moved by {points} points</source>
        <translation>选择模式时的依据已变动 {points} 分</translation>
    </message>
    <message>
        <source>Article on adjustment</source>
        <translation>关于调整的条款</translation>
    </message>
    <message>
        <source>The charter has no rule of adjustment</source>
        <translation>章程没有调整规则</translation>
    </message>
    <message>
        <source>Article on disputes</source>
        <translation>关于争议解决的条款</translation>
    </message>
    <message>
        <source>The charter has no ladder for disputes</source>
        <translation>章程没有逐级解决争议的程序</translation>
    </message>
    <message>
        <source>Article on researchers</source>
        <translation>关于科研人员的条款</translation>
    </message>
    <message>
        <source>Researchers have no settled right to equity or to invest</source>
        <translation>科研人员的股权或跟投权利尚未约定</translation>
    </message>
    <message>
        <source>“{review}” is overdue by {days} days</source>
        <translation>“{review}”已逾期 {days} 天</translation>
    </message>
    <message>
        <source>Reviews known</source>
        <translation>已知的评审</translation>
    </message>
    <message>
        <source>Longest overdue, days</source>
        <translation>最长逾期天数</translation>
    </message>
    <message>
        <source>Members arbitrate over members: {members}</source>
        <translation>成员仲裁成员之间的争议：{members}</translation>
    </message>
    <message>
        <source>Arbitrators from outside</source>
        <translation>来自外部的仲裁人</translation>
    </message>
    <message>
        <source>No government takes part.</source>
        <translation>没有政府部门参与。</translation>
    </message>
    <message>
        <source>Promised without an owner or a date: {promises}</source>
        <translation>承诺没有负责方或日期：{promises}</translation>
    </message>
    <message>
        <source>Promises with owner and date</source>
        <translation>有负责方和日期的承诺</translation>
    </message>
    <message>
        <source>The law leaves open: {fields}</source>
        <translation>法律尚未明确：{fields}</translation>
    </message>
    <message>
        <source>Rules of law that are settled</source>
        <translation>已明确的法律规则</translation>
    </message>
    <message>
        <source>More knowledge spills over than the band allows</source>
        <translation>知识溢出超过区间上限</translation>
    </message>
    <message>
        <source>Less knowledge spills over than the band asks for</source>
        <translation>知识溢出低于区间下限</translation>
    </message>
    <message>
        <source>Of {total} exchanges in a year, {count} were tacit</source>
        <translation>一年的 {total} 次交流中有 {count} 次是隐性知识</translation>
    </message>
    <message>
        <source>Tacit exchanges in twelve months</source>
        <translation>十二个月内的隐性知识交流</translation>
    </message>
    <message>
        <source>received {received}, sent {sent}</source>
        <translation>接收 {received} 次，输出 {sent} 次</translation>
    </message>
    <message>
        <source>Exchanges in twelve months</source>
        <translation>十二个月内的交流</translation>
    </message>
    <message>
        <source>Mostly receiving: {members}</source>
        <translation>以接收为主：{members}</translation>
    </message>
    <message>
        <source>Article on results</source>
        <translation>关于成果的条款</translation>
    </message>
    <message>
        <source>The charter does not say who owns and uses results</source>
        <translation>章程没有说明成果由谁所有、由谁使用</translation>
    </message>
    <message>
        <source>Nobody knows who may use: {results}</source>
        <translation>不清楚谁可以使用：{results}</translation>
    </message>
    <message>
        <source>Results with a rule of use</source>
        <translation>有使用规则的成果</translation>
    </message>
    <message>
        <source>Not put to use for {months} months: {results}</source>
        <translation>{months} 个月未得到使用：{results}</translation>
    </message>
    <message>
        <source>Results idle too long</source>
        <translation>闲置过久的成果</translation>
    </message>
    <message>
        <source>The consortium has not reached maturation.</source>
        <translation>联合体尚未进入成熟期。</translation>
    </message>
    <message>
        <source>Channels for spin-offs</source>
        <translation>衍生企业的渠道</translation>
    </message>
    <message>
        <source>Article on spin-offs</source>
        <translation>关于衍生企业的条款</translation>
    </message>
    <message>
        <source>In maturation there is no channel for spin-offs</source>
        <translation>进入成熟期却没有衍生企业的渠道</translation>
    </message>
    <message>
        <source>nobody leads since {day}</source>
        <translation>自 {day} 起无人牵头</translation>
    </message>
    <message>
        <source>gap of {days} days</source>
        <translation>空缺 {days} 天</translation>
    </message>
    <message>
        <source>overlap of {days} days</source>
        <translation>重叠 {days} 天</translation>
    </message>
    <message>
        <source>Terms of leadership</source>
        <translation>牵头任期</translation>
    </message>
    <message>
        <source>The terms of leadership leave a gap or overlap</source>
        <translation>牵头任期有空缺或重叠</translation>
    </message>
    <message>
        <source>Leading enterprise</source>
        <translation>牵头企业</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Parts of the 3+5+3 overlay at work</source>
        <translation>3+5+3 矩阵中已运行的环节</translation>
    </message>
    <message>
        <source>No enterprise leads, and the 3+5+3 overlay is not at work</source>
        <translation>没有企业牵头，3+5+3 矩阵也未运行</translation>
    </message>
    <message>
        <source>No university leads.</source>
        <translation>没有高等院校牵头。</translation>
    </message>
    <message>
        <source>Still leads although its stage is over: {members}</source>
        <translation>所在阶段已结束仍在牵头：{members}</translation>
    </message>
    <message>
        <source>Universities that lead too long</source>
        <translation>牵头过久的高等院校</translation>
    </message>
    <message>
        <source>The lead holds {count} of the four levers</source>
        <translation>牵头方掌握四项抓手中的 {count} 项</translation>
    </message>
    <message>
        <source>Levers held</source>
        <translation>掌握的抓手</translation>
    </message>
    <message>
        <source>No university or institute takes part.</source>
        <translation>没有高等院校或科研院所参与。</translation>
    </message>
    <message>
        <source>Universities and institutes organise nothing here</source>
        <translation>高等院校和科研院所没有承担任何组织工作</translation>
    </message>
    <message>
        <source>Universities and institutes that organise</source>
        <translation>承担组织工作的高等院校和科研院所</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>No charter is in force.</source>
        <translation>没有生效的章程。</translation>
    </message>
    <message>
        <source>Charter signed</source>
        <translation>章程签署</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>最近一次交流</translation>
    </message>
    <message>
        <source>The charter is signed, and no exchange of knowledge is recorded since {day}</source>
        <translation>章程已签署，但自 {day} 以来没有知识交流记录</translation>
    </message>
    <message>
        <source>Of {total} actions due, {count} are closed</source>
        <translation>到期的 {total} 项行动事项中已完成 {count} 项</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>已召开的会议</translation>
    </message>
    <message>
        <source>Actions closed of those due</source>
        <translation>到期行动事项中已完成</translation>
    </message>
    <message>
        <source>Days from first contact to formation</source>
        <translation>从首次接触到组建的天数</translation>
    </message>
    <message>
        <source>Formed within {days} days, with trust at {trust}</source>
        <translation>在 {days} 天内组建，信任只有 {trust}</translation>
    </message>
    <message>
        <source>In the first year {count} of {total} members left</source>
        <translation>第一年 {total} 个成员中有 {count} 个退出</translation>
    </message>
    <message>
        <source>Exits in the first year</source>
        <translation>第一年退出</translation>
    </message>
    <message>
        <source>Formed</source>
        <translation>组建</translation>
    </message>
    <message>
        <source>Coordination rests on {contractual} contractual and {relational} relational instruments</source>
        <translation>协调依靠 {contractual} 项契约治理手段和 {relational} 项关系治理手段</translation>
    </message>
    <message>
        <source>Contractual instruments</source>
        <translation>契约治理手段</translation>
    </message>
    <message>
        <source>Relational instruments</source>
        <translation>关系治理手段</translation>
    </message>
    <message>
        <source>Mechanisms at work</source>
        <translation>运行中的机制</translation>
    </message>
    <message>
        <source>Not at work</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Of the five internal mechanisms {count} are at work</source>
        <translation>五项内部机制中有 {count} 项在运行</translation>
    </message>
    <message>
        <source>{body} met {count} times in twelve months</source>
        <translation>{body}在十二个月内召开 {count} 次会议</translation>
    </message>
    <message>
        <source>Meetings in twelve months</source>
        <translation>十二个月内的会议</translation>
    </message>
    <message>
        <source>Meetings owed</source>
        <translation>应召开的会议</translation>
    </message>
    <message>
        <source>Rules contradict each other: {rules}</source>
        <translation>规则相互冲突：{rules}</translation>
    </message>
    <message>
        <source>Rules in conflict</source>
        <translation>相互冲突的规则</translation>
    </message>
    <message>
        <source>The consortium works in one region.</source>
        <translation>联合体只在一个区域开展工作。</translation>
    </message>
    <message>
        <source>No part in any stage: {regions}</source>
        <translation>在任何环节都没有分工：{regions}</translation>
    </message>
    <message>
        <source>Regions with a part</source>
        <translation>有分工的区域</translation>
    </message>
    <message>
        <source>{count} regions share no information system</source>
        <translation>{count} 个区域没有共用的信息系统</translation>
    </message>
    <message>
        <source>Shared information systems</source>
        <translation>共用的信息系统</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The members&apos; goals overlap by {percent} %</source>
        <translation>成员目标的重合度为 {percent}%</translation>
    </message>
    <message>
        <source>Mean overlap of goals</source>
        <translation>目标平均重合度</translation>
    </message>
    <message>
        <source>Members with goals</source>
        <translation>有目标的成员</translation>
    </message>
    <message>
        <source>Goals without a measure: {goals}</source>
        <translation>没有衡量指标的目标：{goals}</translation>
    </message>
    <message>
        <source>Goals with a measure</source>
        <translation>有衡量指标的目标</translation>
    </message>
    <message>
        <source>Nobody brings: {resources}</source>
        <translation>无人提供：{resources}</translation>
    </message>
    <message>
        <source>Required resources held</source>
        <translation>已持有的必需资源</translation>
    </message>
    <message>
        <source>Mean overlap of holdings</source>
        <translation>资源禀赋平均重叠度</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}与{second}</translation>
    </message>
    <message>
        <source>{first} and {second} bring nearly the same</source>
        <translation>{first}与{second}带来的资源几乎相同</translation>
    </message>
    <message>
        <source>Members of those declared</source>
        <translation>占声明的成员数</translation>
    </message>
    <message>
        <source>No member is of the kind expected for: {roles}</source>
        <translation>没有成员属于以下角色所期望的类型：{roles}</translation>
    </message>
    <message>
        <source>There are {count} members; {total} were declared</source>
        <translation>现有 {count} 个成员；声明为 {total} 个</translation>
    </message>
    <message>
        <source>A critical task lacks what it needs: {tasks}</source>
        <translation>关键任务缺少所需资源：{tasks}</translation>
    </message>
    <message>
        <source>Critical tasks that have what they need</source>
        <translation>所需资源齐备的关键任务</translation>
    </message>
    <message>
        <source>Contributes far less than it will receive: {members}</source>
        <translation>贡献远低于所得：{members}</translation>
    </message>
    <message>
        <source>Below the threshold now</source>
        <translation>目前低于阈值</translation>
    </message>
    <message>
        <source>Risk shares do not add up to 100 % in {count} of {total} types</source>
        <translation>{total} 类风险中有 {count} 类的分担之和不等于 100%</translation>
    </message>
    <message>
        <source>Nobody bears the fluctuation of the market</source>
        <translation>无人承担市场波动风险</translation>
    </message>
    <message>
        <source>Market risks listed</source>
        <translation>已列出的市场风险</translation>
    </message>
    <message>
        <source>Shares of market risk</source>
        <translation>市场风险分担</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>returns {returns} %, fair {fair} %</source>
        <translation>收益 {returns}%，公平份额 {fair}%</translation>
    </message>
    <message>
        <source>Largest distance from the fair share</source>
        <translation>与公平份额的最大差距</translation>
    </message>
    <message>
        <source>Far from the fair share: {members}</source>
        <translation>远离公平份额：{members}</translation>
    </message>
    <message>
        <source>votes {votes} %, contributes {contribution} %</source>
        <translation>票数占 {votes}%，贡献占 {contribution}%</translation>
    </message>
    <message>
        <source>Most points of votes above contribution</source>
        <translation>票数占比高于贡献份额的最大差距</translation>
    </message>
    <message>
        <source>More votes than contribution: {members}</source>
        <translation>票数占比超过贡献份额：{members}</translation>
    </message>
    <message>
        <source>No small or medium enterprise takes part.</source>
        <translation>没有中小企业参与。</translation>
    </message>
    <message>
        <source>{count} small members have no seat that votes</source>
        <translation>{count} 个中小成员没有表决席位</translation>
    </message>
    <message>
        <source>Small members</source>
        <translation>中小成员</translation>
    </message>
    <message>
        <source>Seats they hold</source>
        <translation>其席位</translation>
    </message>
    <message>
        <source>{fee} % of the cash, {share} % of all contributions</source>
        <translation>占现金的 {fee}%，占全部投入的 {share}%</translation>
    </message>
    <message>
        <source>Pays more than its proportion: {members}</source>
        <translation>支付超过其比例：{members}</translation>
    </message>
    <message>
        <source>{count} small members may use no result</source>
        <translation>{count} 个中小成员不能使用任何成果</translation>
    </message>
    <message>
        <source>Small members that may use a result</source>
        <translation>可以使用成果的中小成员</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Pairs below the threshold</source>
        <translation>低于阈值的成员对</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督</translation>
    </message>
    <message>
        <source>by a third party</source>
        <translation>由第三方</translation>
    </message>
    <message>
        <source>by a member</source>
        <translation>由成员</translation>
    </message>
    <message>
        <source>Nobody supervises, and trust stands at {trust}</source>
        <translation>无人监督，信任只有 {trust}</translation>
    </message>
    <message>
        <source>Spillover rate β</source>
        <translation>溢出率 β</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} 至 {upper}</translation>
    </message>
    <message>
        <source>at least one; a pair is two raters, and fewer than {raters} are not told</source>
        <translation>至少一对；一对只有两名评价者，少于 {raters} 名者不公开</translation>
    </message>
    <message>
        <source>With the adopted shares it would pay to ride free for: {members}</source>
        <translation>按已采纳的份额，搭便车对以下成员有利：{members}</translation>
    </message>
    <message>
        <source>{member}: its share of what its part adds, less its own cost, and the penalty to be expected</source>
        <translation>{member}：其部分所增价值中的份额，减去自身成本，加上预期处罚</translation>
    </message>
    <message>
        <source>{reward} − {cost} + {penalty} = {sum} {currency}</source>
        <translation>{reward} − {cost} + {penalty} = {sum} {currency}</translation>
    </message>
    <message>
        <source>Little mutual trust in the round “{round}”: {pairs}</source>
        <translation>在调查轮次“{round}”中相互信任较低：{pairs}</translation>
    </message>
    <message>
        <source>Some members trust each other little in the round “{round}”; whoever keeps the survey sees who</source>
        <translation>在调查轮次“{round}”中，部分成员相互信任较低；由谁保管调查，谁就能看到是哪些成员</translation>
    </message>
    <message>
        <source>Trust fell by {points} points in {quarters} quarters, from the round “{before}” to “{last}”</source>
        <translation>从轮次“{before}”到“{last}”，信任在 {quarters} 个季度内下降了 {points} 分</translation>
    </message>
    <message>
        <source>Trust (C2), survey from the round “{round}”</source>
        <translation>信任（C2），调查来自轮次“{round}”</translation>
    </message>
    <message>
        <source>Points between the two</source>
        <translation>两者相差的分数</translation>
    </message>
    <message>
        <source>The consortium has come to its end.</source>
        <translation>联合体已经结束。</translation>
    </message>
    <message>
        <source>Members with a pledge</source>
        <translation>有承诺投入的成员</translation>
    </message>
    <message>
        <source>Members whose payments can be judged</source>
        <translation>可判断其缴付的成员</translation>
    </message>
</context>
<context>
    <name>WarningData</name>
    <message>
        <source>the agreements with their signatures</source>
        <translation>协议及其签署情况</translation>
    </message>
    <message>
        <source>the articles of the charter</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>the dated exchanges of knowledge</source>
        <translation>有日期的知识交流记录</translation>
    </message>
    <message>
        <source>the meetings held</source>
        <translation>已召开的会议</translation>
    </message>
    <message>
        <source>actions with a due date</source>
        <translation>有期限的行动事项</translation>
    </message>
    <message>
        <source>the days on which members joined and left</source>
        <translation>成员加入与退出的日期</translation>
    </message>
    <message>
        <source>which members are small or medium enterprises</source>
        <translation>哪些成员是中小企业</translation>
    </message>
    <message>
        <source>the days of first contact and of formation</source>
        <translation>首次接触与组建的日期</translation>
    </message>
    <message>
        <source>trust surveys with enough raters</source>
        <translation>评分人数足够的信任调查</translation>
    </message>
    <message>
        <source>the formation conditions of the chain</source>
        <translation>机制链的组建条件</translation>
    </message>
    <message>
        <source>the funding by source and year</source>
        <translation>按来源和年度的资金</translation>
    </message>
    <message>
        <source>pledges with due dates and payments</source>
        <translation>有期限和付款的承诺投入</translation>
    </message>
    <message>
        <source>how returns are shared out</source>
        <translation>收益如何分配</translation>
    </message>
    <message>
        <source>how risks are shared out</source>
        <translation>风险如何分担</translation>
    </message>
    <message>
        <source>goals with owners and supporters</source>
        <translation>有负责方和支持成员的目标</translation>
    </message>
    <message>
        <source>required resources and holdings</source>
        <translation>所需资源与资源禀赋</translation>
    </message>
    <message>
        <source>critical tasks with the resources they need</source>
        <translation>关键任务及其所需资源</translation>
    </message>
    <message>
        <source>milestones with due dates</source>
        <translation>有期限的里程碑</translation>
    </message>
    <message>
        <source>the results created here</source>
        <translation>在此产生的成果</translation>
    </message>
    <message>
        <source>the spillover rate and the market</source>
        <translation>溢出率与市场参数</translation>
    </message>
    <message>
        <source>what contributing is worth to members</source>
        <translation>投入对成员的价值</translation>
    </message>
    <message>
        <source>bodies and who sits in them</source>
        <translation>机构及其席位</translation>
    </message>
    <message>
        <source>the governance model of the present stage</source>
        <translation>本阶段的治理模式</translation>
    </message>
    <message>
        <source>who leads, from when to when</source>
        <translation>由谁牵头、起止时间</translation>
    </message>
    <message>
        <source>the regions and their part</source>
        <translation>区域及其分工</translation>
    </message>
    <message>
        <source>the rules of law that matter</source>
        <translation>相关法律规则</translation>
    </message>
    <message>
        <source>what government has promised</source>
        <translation>政府的承诺</translation>
    </message>
    <message>
        <source>the shared platforms</source>
        <translation>共享平台</translation>
    </message>
    <message>
        <source>the reviews that are due</source>
        <translation>应进行的评审</translation>
    </message>
    <message>
        <source>the commissions and outputs</source>
        <translation>委托与产出</translation>
    </message>
    <message>
        <source>services with their channels</source>
        <translation>服务及其渠道</translation>
    </message>
    <message>
        <source>the virtual units</source>
        <translation>虚拟组织</translation>
    </message>
    <message>
        <source>the declared organisational form</source>
        <translation>声明的组织形式</translation>
    </message>
    <message>
        <source>who leads each work package</source>
        <translation>各工作包由谁牵头</translation>
    </message>
    <message>
        <source>members who take part, and what kind of actor each is</source>
        <translation>参与的成员，以及各自的主体类型</translation>
    </message>
    <message>
        <source>which internal mechanisms are at work</source>
        <translation>哪些内部机制正在运行</translation>
    </message>
</context>
<context>
    <name>WarningRule</name>
    <message>
        <source>Singular operation</source>
        <translation>运作单一</translation>
    </message>
    <message>
        <source>Work in several modes</source>
        <translation>采用多种模式</translation>
    </message>
    <message>
        <source>Largest part of one mode</source>
        <translation>单一模式最大占比</translation>
    </message>
    <message>
        <source>Open loop</source>
        <translation>缺少闭环</translation>
    </message>
    <message>
        <source>An output delivered {months} months ago has no feedback</source>
        <translation>产出交付 {months} 个月后仍无反馈</translation>
    </message>
    <message>
        <source>Ask what became of it</source>
        <translation>跟踪了解其效果</translation>
    </message>
    <message>
        <source>Months until feedback is due</source>
        <translation>应反馈的月数</translation>
    </message>
    <message>
        <source>Premature foresight</source>
        <translation>前瞻过早</translation>
    </message>
    <message>
        <source>Foresight is offered in the initial stage</source>
        <translation>在初始阶段就提供前瞻服务</translation>
    </message>
    <message>
        <source>Accumulate first</source>
        <translation>先积累</translation>
    </message>
    <message>
        <source>Missing support</source>
        <translation>缺少支撑</translation>
    </message>
    <message>
        <source>A virtual unit has no members</source>
        <translation>有虚拟组织没有成员</translation>
    </message>
    <message>
        <source>Fill the unit</source>
        <translation>充实该组织</translation>
    </message>
    <message>
        <source>Limited reach</source>
        <translation>影响有限</translation>
    </message>
    <message>
        <source>There is one channel only</source>
        <translation>只有一个渠道</translation>
    </message>
    <message>
        <source>Combine channels</source>
        <translation>组合多种渠道</translation>
    </message>
    <message>
        <source>Design cannot compensate</source>
        <translation>设计无法弥补</translation>
    </message>
    <message>
        <source>Mechanisms stand at {mechanisms} or more and the gate is below {gate}</source>
        <translation>机制得分不低于 {mechanisms}，而门槛系数低于 {gate}</translation>
    </message>
    <message>
        <source>Mend the conditions first</source>
        <translation>先改善条件</translation>
    </message>
    <message>
        <source>Mechanisms that count as good</source>
        <translation>视为良好的机制得分</translation>
    </message>
    <message>
        <source>Gate that counts as low</source>
        <translation>视为偏低的门槛系数</translation>
    </message>
    <message>
        <source>Mislabelled form</source>
        <translation>名实不符</translation>
    </message>
    <message>
        <source>It reads as another form than the declared one</source>
        <translation>从数据看与声明的形式不同</translation>
    </message>
    <message>
        <source>Couple the members, or declare the other form</source>
        <translation>加强成员耦合，或改为声明另一种形式</translation>
    </message>
    <message>
        <source>Hollow commitment</source>
        <translation>承诺落空</translation>
    </message>
    <message>
        <source>Less than {share} % of what was pledged and is due is paid</source>
        <translation>已到期的承诺投入实付不足 {share}%</translation>
    </message>
    <message>
        <source>Call in what is owed</source>
        <translation>催缴欠款</translation>
    </message>
    <message>
        <source>Least part paid</source>
        <translation>最低实付比例</translation>
    </message>
    <message>
        <source>No long-term mechanism</source>
        <translation>没有长效机制</translation>
    </message>
    <message>
        <source>There is no plan beyond the present grant</source>
        <translation>现有资助之后没有计划</translation>
    </message>
    <message>
        <source>Settle the article on the long-term mechanism</source>
        <translation>约定长效机制条款</translation>
    </message>
    <message>
        <source>Underfunded</source>
        <translation>资金不足</translation>
    </message>
    <message>
        <source>Money is promised for fewer than {months} months</source>
        <translation>资金可维持不足 {months} 个月</translation>
    </message>
    <message>
        <source>Find further sources</source>
        <translation>寻找更多来源</translation>
    </message>
    <message>
        <source>Least months funded</source>
        <translation>资金可维持的最少月数</translation>
    </message>
    <message>
        <source>Fragile funding</source>
        <translation>资金脆弱</translation>
    </message>
    <message>
        <source>One source gives more than {share} % of the money</source>
        <translation>单一来源提供超过 {share}% 的资金</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>增加来源</translation>
    </message>
    <message>
        <source>Largest part of one source</source>
        <translation>单一来源最大占比</translation>
    </message>
    <message>
        <source>Weak motivation of the lead</source>
        <translation>牵头动力不足</translation>
    </message>
    <message>
        <source>The lead&apos;s pledges fall by {fall} % or more in a year</source>
        <translation>牵头方的承诺投入一年内下降 {fall}% 或更多</translation>
    </message>
    <message>
        <source>Review what the lead gains and decides</source>
        <translation>检查牵头方的收益与决策权</translation>
    </message>
    <message>
        <source>Fall of the lead&apos;s pledges</source>
        <translation>牵头方承诺投入的降幅</translation>
    </message>
    <message>
        <source>Behaviour bent by subsidies</source>
        <translation>补贴扭曲行为</translation>
    </message>
    <message>
        <source>Grants are more than {subsidy} % of the money and outputs less than {outputs} % of the plan</source>
        <translation>财政资助超过资金的 {subsidy}%，而产出不足计划的 {outputs}%</translation>
    </message>
    <message>
        <source>Pay by milestone</source>
        <translation>按里程碑拨付</translation>
    </message>
    <message>
        <source>Grants in all money</source>
        <translation>财政资助占全部资金</translation>
    </message>
    <message>
        <source>Least part of the plan reached</source>
        <translation>最低计划完成比例</translation>
    </message>
    <message>
        <source>Domination</source>
        <translation>一家独大</translation>
    </message>
    <message>
        <source>One member alone holds a veto outside a star</source>
        <translation>非星型模式下只有一个成员拥有否决权</translation>
    </message>
    <message>
        <source>Take the veto away</source>
        <translation>取消该否决权</translation>
    </message>
    <message>
        <source>Model mismatch</source>
        <translation>模式不匹配</translation>
    </message>
    <message>
        <source>A star without a seat for government</source>
        <translation>星型模式中没有政府席位</translation>
    </message>
    <message>
        <source>Give government a seat</source>
        <translation>给予政府席位</translation>
    </message>
    <message>
        <source>Consensus without support</source>
        <translation>共识缺乏支撑</translation>
    </message>
    <message>
        <source>Coreless consensus with trust below {trust}</source>
        <translation>无核心共识而信任低于 {trust}</translation>
    </message>
    <message>
        <source>Let core research organisations lead</source>
        <translation>改由核心研发组织主导</translation>
    </message>
    <message>
        <source>Trust that consensus needs</source>
        <translation>共识型所需的信任</translation>
    </message>
    <message>
        <source>Hidden core</source>
        <translation>隐性核心</translation>
    </message>
    <message>
        <source>Coreless consensus with a Gini of contributions above {gini}</source>
        <translation>无核心共识而投入基尼系数高于 {gini}</translation>
    </message>
    <message>
        <source>Consider the model again</source>
        <translation>重新考虑模式</translation>
    </message>
    <message>
        <source>Largest Gini of contributions</source>
        <translation>投入基尼系数上限</translation>
    </message>
    <message>
        <source>Misfit</source>
        <translation>不再适配</translation>
    </message>
    <message>
        <source>Complexity or dependency moved by more than {points} points since the choice</source>
        <translation>选择以来复杂度或依赖度变动超过 {points} 分</translation>
    </message>
    <message>
        <source>Choose the model again</source>
        <translation>重新选择模式</translation>
    </message>
    <message>
        <source>Points moved since the choice</source>
        <translation>选择以来的变动分数</translation>
    </message>
    <message>
        <source>Static governance</source>
        <translation>治理僵化</translation>
    </message>
    <message>
        <source>The charter has no rule of adjustment</source>
        <translation>章程没有调整规则</translation>
    </message>
    <message>
        <source>Settle the article on adjustment by phase</source>
        <translation>约定分阶段调整条款</translation>
    </message>
    <message>
        <source>Static in practice</source>
        <translation>实际僵化</translation>
    </message>
    <message>
        <source>A review is overdue by more than {days} days</source>
        <translation>评审逾期超过 {days} 天</translation>
    </message>
    <message>
        <source>Hold the review</source>
        <translation>进行评审</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Institution missing</source>
        <translation>制度缺失</translation>
    </message>
    <message>
        <source>The charter has no ladder for disputes</source>
        <translation>章程没有逐级解决争议的程序</translation>
    </message>
    <message>
        <source>Settle the article on disputes</source>
        <translation>约定争议解决条款</translation>
    </message>
    <message>
        <source>Biased arbitration</source>
        <translation>仲裁不中立</translation>
    </message>
    <message>
        <source>An arbitrator is a member</source>
        <translation>仲裁人是成员</translation>
    </message>
    <message>
        <source>Appoint somebody from outside</source>
        <translation>聘请外部人士</translation>
    </message>
    <message>
        <source>Gap in incentives for talent</source>
        <translation>人才激励缺口</translation>
    </message>
    <message>
        <source>There is no rule on researchers&apos; equity or cash</source>
        <translation>没有关于科研人员股权或现金跟投的规则</translation>
    </message>
    <message>
        <source>Settle the article on researchers&apos; equity</source>
        <translation>约定科研人员股权条款</translation>
    </message>
    <message>
        <source>Gap in policy coordination</source>
        <translation>政策协调缺口</translation>
    </message>
    <message>
        <source>A promise of government has no owner or no date</source>
        <translation>政府承诺没有负责方或日期</translation>
    </message>
    <message>
        <source>Settle the article on the part of government</source>
        <translation>约定政府职责条款</translation>
    </message>
    <message>
        <source>Imperfect law</source>
        <translation>法律不完善</translation>
    </message>
    <message>
        <source>A field of law is unregulated or undefined</source>
        <translation>有法律领域未规范或未界定</translation>
    </message>
    <message>
        <source>Ask counsel and patch it by contract</source>
        <translation>咨询法律顾问并以合同补充</translation>
    </message>
    <message>
        <source>Loss by spillover</source>
        <translation>溢出损失</translation>
    </message>
    <message>
        <source>The spillover rate is above its band</source>
        <translation>溢出率高于区间</translation>
    </message>
    <message>
        <source>Draw tiers of openness for intellectual property</source>
        <translation>为知识产权划分开放层级</translation>
    </message>
    <message>
        <source>Hoarding</source>
        <translation>知识囤积</translation>
    </message>
    <message>
        <source>The spillover rate is below its band</source>
        <translation>溢出率低于区间</translation>
    </message>
    <message>
        <source>Agree on duties to share</source>
        <translation>约定共享义务</translation>
    </message>
    <message>
        <source>Only explicit knowledge flows</source>
        <translation>只有显性知识流动</translation>
    </message>
    <message>
        <source>Less than {share} % of the exchanges in a year are tacit</source>
        <translation>一年的交流中隐性知识不足 {share}%</translation>
    </message>
    <message>
        <source>Second people to each other</source>
        <translation>互派人员</translation>
    </message>
    <message>
        <source>Least tacit part</source>
        <translation>隐性知识最低占比</translation>
    </message>
    <message>
        <source>One-way flow</source>
        <translation>单向流动</translation>
    </message>
    <message>
        <source>A member receives more than {ratio} times what it sends</source>
        <translation>成员接收超过其输出的 {ratio} 倍</translation>
    </message>
    <message>
        <source>Ask for something in return</source>
        <translation>要求互惠</translation>
    </message>
    <message>
        <source>Received for each sent</source>
        <translation>接收与输出之比</translation>
    </message>
    <message>
        <source>Conflict over results</source>
        <translation>成果冲突</translation>
    </message>
    <message>
        <source>The charter has no rule for results</source>
        <translation>章程没有成果规则</translation>
    </message>
    <message>
        <source>Settle the article on intellectual property</source>
        <translation>约定知识产权条款</translation>
    </message>
    <message>
        <source>Incomplete property rights</source>
        <translation>产权不完整</translation>
    </message>
    <message>
        <source>A result has an owner and no rule of use</source>
        <translation>成果有权利人却没有使用规则</translation>
    </message>
    <message>
        <source>Write a licence</source>
        <translation>订立许可</translation>
    </message>
    <message>
        <source>Science and market apart</source>
        <translation>科研与市场脱节</translation>
    </message>
    <message>
        <source>A result is not put to use for {months} months</source>
        <translation>成果 {months} 个月未得到使用</translation>
    </message>
    <message>
        <source>Let the market pull</source>
        <translation>以市场拉动</translation>
    </message>
    <message>
        <source>Months without use</source>
        <translation>未使用的月数</translation>
    </message>
    <message>
        <source>Stuck results</source>
        <translation>成果滞留</translation>
    </message>
    <message>
        <source>Maturation is reached without a channel for spin-offs</source>
        <translation>进入成熟期却没有衍生企业渠道</translation>
    </message>
    <message>
        <source>Settle the article on spin-offs</source>
        <translation>约定衍生企业条款</translation>
    </message>
    <message>
        <source>Leaderless stage</source>
        <translation>阶段无人牵头</translation>
    </message>
    <message>
        <source>Terms of leadership leave a gap or overlap by more than {days} days</source>
        <translation>牵头任期的空缺或重叠超过 {days} 天</translation>
    </message>
    <message>
        <source>Plan the hand-over</source>
        <translation>安排交接</translation>
    </message>
    <message>
        <source>Days of gap or overlap allowed</source>
        <translation>允许的空缺或重叠天数</translation>
    </message>
    <message>
        <source>Unled region</source>
        <translation>区域无人牵头</translation>
    </message>
    <message>
        <source>No enterprise leads and the 3+5+3 overlay is not at work</source>
        <translation>没有企业牵头，3+5+3 矩阵也未运行</translation>
    </message>
    <message>
        <source>Let a university lead for a stage</source>
        <translation>由高等院校阶段性牵头</translation>
    </message>
    <message>
        <source>Overstay</source>
        <translation>逾期牵头</translation>
    </message>
    <message>
        <source>A university leads past its stage</source>
        <translation>高等院校在其阶段之后仍在牵头</translation>
    </message>
    <message>
        <source>Hand over to an enterprise</source>
        <translation>移交给企业</translation>
    </message>
    <message>
        <source>Nominal leadership</source>
        <translation>名义牵头</translation>
    </message>
    <message>
        <source>The lead holds fewer than {levers} of the four levers</source>
        <translation>四项抓手中牵头方掌握的少于 {levers} 项</translation>
    </message>
    <message>
        <source>Assign the levers</source>
        <translation>分配抓手</translation>
    </message>
    <message>
        <source>Least levers of the lead</source>
        <translation>牵头方最少抓手数</translation>
    </message>
    <message>
        <source>Unused organisers</source>
        <translation>组织者未发挥作用</translation>
    </message>
    <message>
        <source>Universities only provide</source>
        <translation>高等院校仅作为提供者</translation>
    </message>
    <message>
        <source>Let a university lead a work package with others</source>
        <translation>让高等院校共同牵头一个工作包</translation>
    </message>
    <message>
        <source>Connected in name</source>
        <translation>联而不动</translation>
    </message>
    <message>
        <source>The charter is signed and no knowledge was exchanged for {quarters} quarters</source>
        <translation>章程已签署，但连续 {quarters} 个季度没有知识交流</translation>
    </message>
    <message>
        <source>Start a joint work package</source>
        <translation>启动共同工作包</translation>
    </message>
    <message>
        <source>Quarters without exchange</source>
        <translation>没有交流的季度数</translation>
    </message>
    <message>
        <source>Talk without action</source>
        <translation>议而不决</translation>
    </message>
    <message>
        <source>Meetings are held and fewer than {share} % of the actions due are closed</source>
        <translation>召开了会议，但到期行动事项完成不足 {share}%</translation>
    </message>
    <message>
        <source>Give every action an owner and a date</source>
        <translation>为每项行动事项指定负责方和期限</translation>
    </message>
    <message>
        <source>Least part of actions closed</source>
        <translation>行动事项最低完成比例</translation>
    </message>
    <message>
        <source>Formed too quickly</source>
        <translation>组建过快</translation>
    </message>
    <message>
        <source>Formed in fewer than {days} days, with trust below {trust}</source>
        <translation>组建少于 {days} 天，且信任低于 {trust}</translation>
    </message>
    <message>
        <source>Add a phase that builds trust</source>
        <translation>增加建立信任的阶段</translation>
    </message>
    <message>
        <source>Least days of formation</source>
        <translation>最少组建天数</translation>
    </message>
    <message>
        <source>Trust below which it matters</source>
        <translation>需要关注的信任上限</translation>
    </message>
    <message>
        <source>Risk of dissolution</source>
        <translation>解散风险</translation>
    </message>
    <message>
        <source>{share} % of the members or more left in the first year</source>
        <translation>第一年有 {share}% 或更多成员退出</translation>
    </message>
    <message>
        <source>Ask those who leave why, and act on it</source>
        <translation>询问退出原因并改进</translation>
    </message>
    <message>
        <source>Part of members that left</source>
        <translation>退出成员比例</translation>
    </message>
    <message>
        <source>Lopsided coordination</source>
        <translation>协调失衡</translation>
    </message>
    <message>
        <source>Contracts or relations make up less than {share} % of coordination</source>
        <translation>契约或关系在协调中不足 {share}%</translation>
    </message>
    <message>
        <source>Balance contracts with relations</source>
        <translation>平衡契约与关系</translation>
    </message>
    <message>
        <source>Least part of the lesser kind</source>
        <translation>较少一类的最低占比</translation>
    </message>
    <message>
        <source>Incomplete operation</source>
        <translation>运行不完整</translation>
    </message>
    <message>
        <source>One of the five internal mechanisms is not at work</source>
        <translation>五项内部机制中有未运行的</translation>
    </message>
    <message>
        <source>Bring the missing mechanism to life</source>
        <translation>启动缺少的机制</translation>
    </message>
    <message>
        <source>Thin trust-building</source>
        <translation>信任建设薄弱</translation>
    </message>
    <message>
        <source>The committee meets fewer than {meetings} times a year</source>
        <translation>委员会每年会议少于 {meetings} 次</translation>
    </message>
    <message>
        <source>Put a meeting into every quarter</source>
        <translation>每个季度安排一次会议</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>每年会议次数</translation>
    </message>
    <message>
        <source>Gap in coordination</source>
        <translation>协调缺口</translation>
    </message>
    <message>
        <source>Regional rules that contradict each other are known</source>
        <translation>已知有相互冲突的区域规则</translation>
    </message>
    <message>
        <source>Set up a joint desk</source>
        <translation>设立联合窗口</translation>
    </message>
    <message>
        <source>Failed bridge</source>
        <translation>衔接失败</translation>
    </message>
    <message>
        <source>A region has no part in any stage</source>
        <translation>有区域在任何环节都没有分工</translation>
    </message>
    <message>
        <source>Settle the article on regional division</source>
        <translation>约定区域分工条款</translation>
    </message>
    <message>
        <source>Information gap</source>
        <translation>信息缺口</translation>
    </message>
    <message>
        <source>Several regions share no information system</source>
        <translation>多个区域没有共用的信息系统</translation>
    </message>
    <message>
        <source>Build a platform that all use</source>
        <translation>建设共用平台</translation>
    </message>
    <message>
        <source>Conflict of goals</source>
        <translation>目标冲突</translation>
    </message>
    <message>
        <source>The members&apos; goals overlap by less than {overlap} %</source>
        <translation>成员目标重合度低于 {overlap}%</translation>
    </message>
    <message>
        <source>Negotiate the goals again</source>
        <translation>重新协商目标</translation>
    </message>
    <message>
        <source>Least overlap of goals</source>
        <translation>最低目标重合度</translation>
    </message>
    <message>
        <source>Formality</source>
        <translation>流于形式</translation>
    </message>
    <message>
        <source>A goal has no measure</source>
        <translation>有目标没有衡量指标</translation>
    </message>
    <message>
        <source>Say by what each goal is measured</source>
        <translation>说明每个目标如何衡量</translation>
    </message>
    <message>
        <source>No possibility</source>
        <translation>不具备可能性</translation>
    </message>
    <message>
        <source>A required resource is held by nobody</source>
        <translation>所需资源无人具备</translation>
    </message>
    <message>
        <source>Recruit somebody who brings it</source>
        <translation>吸收能提供者</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>重复冗余</translation>
    </message>
    <message>
        <source>The holdings of two members overlap by more than {overlap} %</source>
        <translation>两个成员的资源禀赋重叠超过 {overlap}%</translation>
    </message>
    <message>
        <source>Let them differ in what they bring</source>
        <translation>让其投入有所区别</translation>
    </message>
    <message>
        <source>Overlap of two members&apos; holdings</source>
        <translation>两个成员资源禀赋的重叠</translation>
    </message>
    <message>
        <source>Scarce actors</source>
        <translation>主体不足</translation>
    </message>
    <message>
        <source>There are fewer members than declared, or a kind of actor is missing</source>
        <translation>成员少于声明，或缺少某类主体</translation>
    </message>
    <message>
        <source>Look more widely for partners</source>
        <translation>更广泛地寻找伙伴</translation>
    </message>
    <message>
        <source>Boundary of capability</source>
        <translation>能力边界</translation>
    </message>
    <message>
        <source>A critical task needs a resource that nobody holds</source>
        <translation>关键任务所需资源无人具备</translation>
    </message>
    <message>
        <source>Add a research organisation that can do it</source>
        <translation>增加有能力的研发组织</translation>
    </message>
    <message>
        <source>Incentive to ride free</source>
        <translation>搭便车诱因</translation>
    </message>
    <message>
        <source>A member would gain by not contributing: s·ΔV − c + p·penalty &lt; 0</source>
        <translation>成员不投入反而获益：s·ΔV − c + p·违约金 &lt; 0</translation>
    </message>
    <message>
        <source>Raise the penalty or the share</source>
        <translation>提高违约金或份额</translation>
    </message>
    <message>
        <source>Free-riding</source>
        <translation>搭便车</translation>
    </message>
    <message>
        <source>A member&apos;s contribution is below {share} % of its share of returns for {quarters} quarters</source>
        <translation>成员的贡献份额连续 {quarters} 个季度低于其收益份额的 {share}%</translation>
    </message>
    <message>
        <source>Adjust the shares</source>
        <translation>调整份额</translation>
    </message>
    <message>
        <source>Least contribution for each share</source>
        <translation>贡献与收益份额的最低比例</translation>
    </message>
    <message>
        <source>For quarters</source>
        <translation>持续季度数</translation>
    </message>
    <message>
        <source>Unallocated risk</source>
        <translation>风险未分配</translation>
    </message>
    <message>
        <source>The shares of a type of risk are not 100 %</source>
        <translation>某类风险分担之和不等于 100%</translation>
    </message>
    <message>
        <source>Correct the shares of risk</source>
        <translation>更正风险分担</translation>
    </message>
    <message>
        <source>Half covered</source>
        <translation>只覆盖一半</translation>
    </message>
    <message>
        <source>Market risk is missing</source>
        <translation>缺少市场风险</translation>
    </message>
    <message>
        <source>Add market risk and share it out</source>
        <translation>加入市场风险并分担</translation>
    </message>
    <message>
        <source>Inequity</source>
        <translation>分配不公</translation>
    </message>
    <message>
        <source>Returns are more than {points} points from the fair share, of which contribution weighs {contributionWeight} %</source>
        <translation>收益偏离公平份额超过 {points} 个百分点（其中贡献占 {contributionWeight}%）</translation>
    </message>
    <message>
        <source>Run the split again</source>
        <translation>重新分配</translation>
    </message>
    <message>
        <source>Distance from the fair share</source>
        <translation>与公平份额的差距</translation>
    </message>
    <message>
        <source>Weight of contribution against risk</source>
        <translation>贡献相对风险的权重</translation>
    </message>
    <message>
        <source>Asymmetry of power</source>
        <translation>权力不对称</translation>
    </message>
    <message>
        <source>A member&apos;s votes are more than {points} points above its contribution</source>
        <translation>成员的票数占比比其贡献份额高出超过 {points} 个百分点</translation>
    </message>
    <message>
        <source>Weigh the votes anew</source>
        <translation>重新确定票数</translation>
    </message>
    <message>
        <source>Votes above contribution</source>
        <translation>票数占比高于贡献份额</translation>
    </message>
    <message>
        <source>Weakness of small members</source>
        <translation>中小成员弱势</translation>
    </message>
    <message>
        <source>Small members take part and hold no seat</source>
        <translation>有中小成员参与却没有席位</translation>
    </message>
    <message>
        <source>Settle the article on small members</source>
        <translation>约定中小成员条款</translation>
    </message>
    <message>
        <source>Barrier of fees</source>
        <translation>费用门槛</translation>
    </message>
    <message>
        <source>A small member&apos;s part of the cash is more than {points} points above its part of all contributions</source>
        <translation>中小成员的现金占比比其在全部投入中的占比高出超过 {points} 个百分点</translation>
    </message>
    <message>
        <source>Cap the fee</source>
        <translation>设置费用上限</translation>
    </message>
    <message>
        <source>Points above its proportion</source>
        <translation>高于其比例的百分点数</translation>
    </message>
    <message>
        <source>Technology not shared</source>
        <translation>技术未共享</translation>
    </message>
    <message>
        <source>A small member may use no result</source>
        <translation>有中小成员不能使用任何成果</translation>
    </message>
    <message>
        <source>Give a licence</source>
        <translation>给予许可</translation>
    </message>
    <message>
        <source>Weak link</source>
        <translation>薄弱环节</translation>
    </message>
    <message>
        <source>Two members trust each other less than {trust}</source>
        <translation>两个成员互信低于 {trust}</translation>
    </message>
    <message>
        <source>Name a mediator</source>
        <translation>指定调解人</translation>
    </message>
    <message>
        <source>Least mutual trust</source>
        <translation>最低互信</translation>
    </message>
    <message>
        <source>Erosion of trust</source>
        <translation>信任流失</translation>
    </message>
    <message>
        <source>Trust falls by {fall} points in {quarters} quarters</source>
        <translation>信任在 {quarters} 个季度内下降 {fall} 分</translation>
    </message>
    <message>
        <source>Call an extra session of the committee</source>
        <translation>召开委员会临时会议</translation>
    </message>
    <message>
        <source>Fall of trust</source>
        <translation>信任降幅</translation>
    </message>
    <message>
        <source>Within quarters</source>
        <translation>季度数</translation>
    </message>
    <message>
        <source>Room for opportunism</source>
        <translation>机会主义空间</translation>
    </message>
    <message>
        <source>Nobody supervises and trust is below {trust}</source>
        <translation>无人监督且信任低于 {trust}</translation>
    </message>
    <message>
        <source>Appoint a supervisor</source>
        <translation>任命监督人</translation>
    </message>
    <message>
        <source>Of {outputs} or more outputs, over {share} % are of one mode</source>
        <translation>在至少 {outputs} 项产出中，超过 {share}% 属同一模式</translation>
    </message>
    <message>
        <source>Outputs from which it is judged</source>
        <translation>开始判断的产出数量</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n 份协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open duty(ies)</source>
        <translation>
            <numerusform>%n 项未完成义务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) taken over; Undo takes them out again.</source>
        <translation>
            <numerusform>已提取 %n 项义务；可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>协议登记册</translation>
    </message>
    <message>
        <source>Duties with owner and day</source>
        <translation>义务及其负责方与期限</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The charter, confidentiality agreements, licences and contracts of work packages stand here with their parties, dates and renewal.</source>
        <translation>此处列出章程、保密协议、许可和工作包合同，及其缔约方、日期和续期。</translation>
    </message>
    <message>
        <source>Add Agreement</source>
        <translation>添加协议</translation>
    </message>
    <message>
        <source>Add the First Agreement</source>
        <translation>添加第一份协议</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新协议</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>What has to be done, by whom and until when. The duties of the charter can be taken over.</source>
        <translation>须做什么、由谁做、何时完成。可以提取章程中的义务。</translation>
    </message>
    <message>
        <source>Add Duty</source>
        <translation>添加义务</translation>
    </message>
    <message>
        <source>Add the First Duty</source>
        <translation>添加第一项义务</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>新义务</translation>
    </message>
    <message>
        <source>Make Document</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Choose an agreement of a kind that the clause library has: a charter, co-construction agreement, accession form, confidentiality agreement, licence or work package contract.</source>
        <translation>请选择条款库所具有种类的协议：章程、共建协议、加入书、保密协议、许可协议或工作包合同。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument Text (ODT)</source>
        <translation>OpenDocument 文本（ODT）</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word（DOCX）</translation>
    </message>
    <message>
        <source>Web Page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Document (*.%1)</source>
        <translation>文件 (*.%1)</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>正在生成文件</translation>
    </message>
    <message>
        <source>The document was saved as %1.</source>
        <translation>文件已保存为 %1。</translation>
    </message>
    <message>
        <source>Every duty of the charter and of agreements in force stands in the list already.</source>
        <translation>章程和生效协议的各项义务均已列入。</translation>
    </message>
    <message>
        <source>&amp;Take Over from the Texts</source>
        <translation>从文本提取(&amp;T)</translation>
    </message>
    <message>
        <source>Duties that the charter and the agreements in force create, with their owner, day and rhythm.</source>
        <translation>章程和生效协议所产生的义务，及其负责方、日期和周期。</translation>
    </message>
    <message>
        <source>&amp;Make Document</source>
        <translation>生成文件(&amp;M)</translation>
    </message>
    <message>
        <source>Attach Signed Copy</source>
        <translation>附加签署件</translation>
    </message>
    <message>
        <source>Signed copies (*.pdf *.png *.jpg *.p7m *.asice)</source>
        <translation>签署件 (*.pdf *.png *.jpg *.p7m *.asice)</translation>
    </message>
    <message>
        <source>%1, in English…</source>
        <translation>%1，英文…</translation>
    </message>
    <message>
        <source>%1, in Chinese…</source>
        <translation>%1，中文…</translation>
    </message>
    <message>
        <source>Choose an agreement first.</source>
        <translation>请先选择一份协议。</translation>
    </message>
    <message>
        <source>Attach Another Signed Copy…</source>
        <translation>附加另一份签署件…</translation>
    </message>
    <message>
        <source>Attach Signed Copy…</source>
        <translation>附加签署件…</translation>
    </message>
    <message>
        <source>%1 is kept in the workspace as the signed copy.</source>
        <translation>%1 已作为签署件存入工作区。</translation>
    </message>
    <message>
        <source>Save Signed Copy…</source>
        <translation>另存签署件…</translation>
    </message>
    <message>
        <source>Signed copy (*.%1)</source>
        <translation>签署件 (*.%1)</translation>
    </message>
    <message>
        <source>The signed copy was saved as %1.</source>
        <translation>签署件已另存为 %1。</translation>
    </message>
    <message>
        <source>&amp;Signed Copy</source>
        <translation>签署件(&amp;S)</translation>
    </message>
    <message>
        <source>Open Signed Copy</source>
        <translation>打开签署件</translation>
    </message>
    <message>
        <source>No program was found that shows %1. Save the signed copy and open it from there.</source>
        <translation>没有找到可以显示 %1 的程序。请将签署件另存后再打开。</translation>
    </message>
    <message>
        <source>There is no agreement yet whose signed copy could be attached. Add it first.</source>
        <translation>尚无可附签署件的协议。请先添加协议。</translation>
    </message>
    <message>
        <source>Choose the agreement whose signed copy is to be attached, then Signed Copy ▸ Attach.</source>
        <translation>请选择要附签署件的协议，然后选“签署件 ▸ 附上”。</translation>
    </message>
    <message>
        <source>an agreement has lapsed or a duty is overdue</source>
        <translation>有协议已失效，或有义务已逾期</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ArticleView</name>
    <message>
        <source>The decision in this article</source>
        <translation>本条的决定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the article, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Deviates from the library: %1</source>
        <translation>偏离条款库：%1</translation>
    </message>
    <message>
        <source>Deviates from the library: %1 (%2 → %3)</source>
        <translation>偏离条款库：%1（%2 → %3）</translation>
    </message>
    <message>
        <source>Create the committee with a seat for every party</source>
        <translation>设立委员会，各方均有席位</translation>
    </message>
    <message>
        <source>English text</source>
        <translation>英文文本</translation>
    </message>
    <message>
        <source>Chinese text</source>
        <translation>中文文本</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Settings of this article</source>
        <translation>本条的设定</translation>
    </message>
    <message>
        <source>&amp;Free text of the parties, kept apart from the clauses</source>
        <translation>各方的补充约定，与条款分开保存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave this article out</source>
        <translation>不纳入本条(&amp;L)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::AttendanceTab</name>
    <message>
        <source>Computing attendance</source>
        <translation>正在计算出席情况</translation>
    </message>
    <message>
        <source>A meeting is quorate (%1 of %2 seats)</source>
        <translation>会议达到法定人数（%2 个席位中的 %1 个）</translation>
    </message>
    <message>
        <source>%1 (90 %: %2 to %3)</source>
        <translation>%1（90%：%2 至 %3）</translation>
    </message>
    <message>
        <source>It or its second meeting is quorate</source>
        <translation>该次会议或其再次会议达到法定人数</translation>
    </message>
    <message numerus="yes">
        <source>All %n meetings of a year are quorate</source>
        <translation>
            <numerusform>全年 %n 次会议全部达到法定人数</numerusform>
        </translation>
    </message>
    <message>
        <source>A motion passes at a meeting</source>
        <translation>动议在会议上通过</translation>
    </message>
    <message>
        <source>%1 ± %2 (simulated)</source>
        <translation>%1 ± %2（模拟）</translation>
    </message>
    <message>
        <source>A motion passes once the meeting is quorate</source>
        <translation>会议达到法定人数后动议通过</translation>
    </message>
    <message>
        <source>All who come are in favour</source>
        <translation>到场者全部赞成</translation>
    </message>
    <message>
        <source>A motion passes in writing, if all answer</source>
        <translation>若全部答复，动议以书面方式通过</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>表决者</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>起决定作用</translation>
    </message>
    <message>
        <source>Needed for the quorum</source>
        <translation>法定人数所需</translation>
    </message>
    <message>
        <source>%1 of %2 meetings</source>
        <translation>%2 次会议中的 %1 次</translation>
    </message>
    <message>
        <source>stated at the seat</source>
        <translation>席位上填写</translation>
    </message>
    <message>
        <source>default, not evidence</source>
        <translation>默认值，并非证据</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Chances of meeting and deciding</source>
        <translation>开会和作出决定的概率</translation>
    </message>
    <message>
        <source>Expectations by voter</source>
        <translation>各表决者的预期</translation>
    </message>
    <message>
        <source>Expectations are written at the seats (columns Attendance, Attendance meetings, Support); held meetings that record who was present update them. “Decides”: how often the vote alone turns the outcome.</source>
        <translation>预期填写在席位中（出席率、其依据的会议次数、支持率各列）；记录了出席者的已召开会议会更新它。“起决定作用”：该票单独扭转结果的频率。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::BodiesPage</name>
    <message>
        <source>Impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>kind, message, remedy</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>matter, rule</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>新机构</translation>
    </message>
    <message>
        <source>The body was removed with its seats and rules. Undo brings them back.</source>
        <translation>该机构及其席位和规则已移除。撤销可恢复。</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Add Body</source>
        <translation>添加机构</translation>
    </message>
    <message>
        <source>From Template…</source>
        <translation>按模板创建…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Here stand the bodies of the consortium: who sits in them, how they decide, and what power that gives whom. A template is a quick start; everything in it can be changed.</source>
        <translation>这里显示联合体的机构：谁在其中就座、如何作出决定、由此谁拥有多少权力。可从模板快速开始；其中一切都可修改。</translation>
    </message>
    <message>
        <source>Choose a Template…</source>
        <translation>选择模板…</translation>
    </message>
    <message>
        <source>What is impossible or doubtful</source>
        <translation>不可能或存疑之处</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Precoalitions</source>
        <translation>先验联盟</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>权力</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Who sits in this body, for whom, with how many votes.</source>
        <translation>谁在该机构就座、代表谁、有多少票。</translation>
    </message>
    <message>
        <source>Add Seat</source>
        <translation>添加席位</translation>
    </message>
    <message>
        <source>Decision rules</source>
        <translation>决策规则</translation>
    </message>
    <message>
        <source>How this body decides: one rule for all matters, and others for reserved ones. Without a rule more than half of the members is assumed.</source>
        <translation>该机构如何作出决定：一条用于所有事项，其他用于保留事项。没有规则时按成员过半数假定。</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Members who vote as one. With them the Owen and Banzhaf-Owen indices show what standing together is worth.</source>
        <translation>一致投票的成员。有了先验联盟，欧文指数与班扎夫-欧文指数可显示联合行动的价值。</translation>
    </message>
    <message>
        <source>Add Precoalition</source>
        <translation>添加先验联盟</translation>
    </message>
    <message>
        <source>New precoalition</source>
        <translation>新先验联盟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bodies and seats</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n 个席位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n impossible rules</source>
        <translation>
            <numerusform>%n 条不可能的规则</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing in this body is impossible or doubtful.</source>
        <translation>✓ 此机构中没有不可能或存疑之处。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in this body</source>
        <translation>
            <numerusform>此机构有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>a body cannot work as it is written</source>
        <translation>有机构按现有规定无法运作</translation>
    </message>
    <message>
        <source>a body or its rules leave something open</source>
        <translation>有机构或其规则尚有未定之处</translation>
    </message>
</context>
<context>
    <name>concordat::ui::BodyTree</name>
    <message numerus="yes">
        <source>%n impossible</source>
        <translation>
            <numerusform>%n 项不可能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n 项存疑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarChecks</name>
    <message>
        <source>The next twelve months keep the charter&apos;s own rules, and nothing clashes.</source>
        <translation>今后十二个月符合章程自身的规则，且没有冲突。</translation>
    </message>
    <message>
        <source>What the next twelve months lack, held against the charter, the bodies and each other.</source>
        <translation>对照章程、机构与各会议，今后十二个月的欠缺。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the calendar lacks</source>
        <translation>日历的欠缺</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarFiles</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take over the meetings of an iCalendar file</source>
        <translation>导入 iCalendar 文件中的会议</translation>
    </message>
    <message>
        <source>Import Holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>Take over the whole days of an iCalendar file as days on which nobody meets</source>
        <translation>把 iCalendar 文件中的全天日程作为不开会的日子导入</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import Calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar 文件 (*.ics)</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>Import Holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>They are the holidays of the country:</source>
        <translation>这些节假日属于哪个国家：</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as they were.</source>
        <translation>新增 %1 项，更改 %2 项，%3 项不变。</translation>
    </message>
    <message>
        <source>Holidays: %1 added, %2 changed, %3 as they were.</source>
        <translation>节假日：新增 %1 个，更改 %2 个，未变 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>part of a file name</comment>
        <translation>日历</translation>
    </message>
    <message>
        <source>Written to %1. Other programs can open it, or subscribe to it.</source>
        <translation>已写入 %1。其他程序可以打开或订阅。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarGrid</name>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CalendarPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>No meeting is chosen.</source>
        <translation>没有选择会议。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;No meeting on this day.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;当天没有会议。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what is due</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>Views of the calendar</source>
        <translation>日历视图</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>例会安排</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Plan Reviews…</source>
        <translation>安排评审…</translation>
    </message>
    <message>
        <source>Calendar. Arrow keys go from day to day, Alt and arrow keys move the meeting, Space goes to the next meeting of the day.</source>
        <translation>日历。方向键逐日移动，Alt 加方向键移动会议，空格键转到当天的下一个会议。</translation>
    </message>
    <message>
        <source>List of meetings</source>
        <translation>会议列表</translation>
    </message>
    <message>
        <source>Meeting series</source>
        <translation>例会安排</translation>
    </message>
    <message>
        <source>A series says what recurs: meetings, reviews, evaluations, surveys. Plan the reviews that stage, model and charter ask for, or add a series of your own.</source>
        <translation>例会安排说明什么会重复发生：会议、评审、评价、调查。可按阶段、模式与章程的要求安排评审，或自行添加。</translation>
    </message>
    <message>
        <source>Add Series</source>
        <translation>添加例会安排</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>新例会安排</translation>
    </message>
    <message>
        <source>No series yet: plan the reviews that stage, model and charter ask for.</source>
        <translation>尚无例会安排：请按阶段、模式与章程的要求安排评审。</translation>
    </message>
    <message>
        <source>%1 series · %2 due or overdue</source>
        <translation>%1 个例会安排 · %2 项到期或逾期</translation>
    </message>
    <message>
        <source>“%1” moved to %2; undo takes it back.</source>
        <translation>“%1”已移到 %2；可撤销。</translation>
    </message>
    <message>
        <source>◆ Its notice would have been due on %1: the body has to agree to the shorter notice.</source>
        <translation>◆ 其通知本应在 %1 前发出：机构须同意缩短通知期。</translation>
    </message>
    <message>
        <source>Notice is due on %1.</source>
        <translation>通知应在 %1 前发出。</translation>
    </message>
    <message>
        <source>◆ The notice of the old day was already due: tell everybody.</source>
        <translation>◆ 原日期的通知期已到：请告知所有人。</translation>
    </message>
    <message numerus="yes">
        <source>%n series created; undo takes them back.</source>
        <translation>
            <numerusform>已创建 %n 个例会安排；可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Judged Day</source>
        <translation>评判日期</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>Everything is judged as of %1: go there. Analyse ▸ Judge as of changes the day.</source>
        <translation>一切以 %1 为评判日期：转到该日。“分析 › 评判日期”可以更改。</translation>
    </message>
    <message>
        <source>What is due now and in the next days</source>
        <translation>现已到期和近日到期的事项</translation>
    </message>
    <message>
        <source>In the next %1 days: %2</source>
        <translation>今后 %1 天内：%2</translation>
    </message>
    <message>
        <source>Due or overdue now: %1</source>
        <translation>现已到期或逾期：%1</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CarryOutDialog</name>
    <message>
        <source>Carry Out: %1</source>
        <translation>执行：%1</translation>
    </message>
    <message>
        <source>Edits made for this motion</source>
        <translation>为此动议所做的编辑</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet.</source>
        <translation>这里尚无记录。</translation>
    </message>
    <message numerus="yes">
        <source>What is changed here is named after the motion and its meeting in the journal: %n edit(s) so far. Undo takes each back.</source>
        <translation>
            <numerusform>在这里所做的更改在日志中以此动议及其会议命名：目前 %n 次编辑。每次都可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ChainDrawer</name>
    <message>
        <source>Below the chain</source>
        <translation>机制链下方</translation>
    </message>
    <message>
        <source>Select the open tab again to fold it away.</source>
        <translation>再次选择已打开的选项卡可将其收起。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ChainPage</name>
    <message>
        <source>0 takes the weakest condition out of the gate; higher lets it press harder. 1 is a default, not evidence.</source>
        <translation>为 0 时最弱条件不再单独影响门槛；数值越高影响越大。1 是默认值，并非证据。</translation>
    </message>
    <message>
        <source>This consortium is open for reading only.</source>
        <translation>此联合体以只读方式打开。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Transmitted or expected</source>
        <translation>传导或预期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Gate &amp;strictness</source>
        <translation>门槛严格度(&amp;S)</translation>
    </message>
    <message>
        <source>Gate strictness</source>
        <translation>门槛严格度</translation>
    </message>
    <message>
        <source>Explain Gate</source>
        <translation>解释门槛</translation>
    </message>
    <message>
        <source>Explain Potential</source>
        <translation>解释潜力</translation>
    </message>
    <message>
        <source>Read as Table</source>
        <translation>以表格阅读</translation>
    </message>
    <message>
        <source>Chain as a table</source>
        <translation>表格形式的机制链</translation>
    </message>
    <message>
        <source>An earlier day is in view: go back to the present.</source>
        <translation>正在查看过去的时点：请先回到当前。</translation>
    </message>
    <message>
        <source>“%1” is kept as a scenario; “Compare” shows it beside the present.</source>
        <translation>“%1”已保存为情景；在“比较”中可与当前并列查看。</translation>
    </message>
    <message>
        <source>Kept; the cards say who judged. Look into a node to withdraw it.</source>
        <translation>已保存；卡片上注明评判人。进入节点可撤回。</translation>
    </message>
    <message>
        <source>As the records say of %1.</source>
        <translation>根据记录，%1 的情况。</translation>
    </message>
    <message>
        <source>As it was in version “%1” of %2.</source>
        <translation>版本“%1”（%2）的情况。</translation>
    </message>
    <message>
        <source>Named versions, scenarios and the other consortia of this workspace can stand beside the chain; the cards then show the difference.</source>
        <translation>可与机制链对照的有：命名版本、情景以及本工作区中的其他联合体；卡片随之显示差值。</translation>
    </message>
    <message>
        <source>Potential %1 here, %2 there. The cards show the difference in points; the figure “Comparison” has both in bars.</source>
        <translation>当前潜力 %1，对照潜力 %2。卡片显示分差；“比较”图用条形并列两者。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Back to the Present</source>
        <translation>回到当前</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>变化过程</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>How It Could Fail</source>
        <translation>可能的失败方式</translation>
    </message>
    <message>
        <source>Here, at present</source>
        <translation>本联合体现状</translation>
    </message>
    <message>
        <source>No effect now: no condition is below 50.</source>
        <translation>目前没有作用：没有条件低于 50。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CharterOutline</name>
    <message>
        <source>deviates from the library</source>
        <translation>偏离条款库</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n 项待定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states of an article</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Critical decisions</source>
        <translation>关键决定</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CharterPage</name>
    <message>
        <source>Export Charter</source>
        <translation>导出章程</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument Text (ODT)</source>
        <translation>OpenDocument 文本（ODT）</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word（DOCX）</translation>
    </message>
    <message>
        <source>Web Page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Charter (*.%1)</source>
        <translation>章程 (*.%1)</translation>
    </message>
    <message>
        <source>The charter was saved as %1.</source>
        <translation>章程已保存为 %1。</translation>
    </message>
    <message>
        <source>Articles of the charter</source>
        <translation>章程条款</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>%1 inconsistent</source>
        <translation>%1 条不一致</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>mark, article, state</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Exporting the charter</source>
        <translation>正在导出章程</translation>
    </message>
    <message numerus="yes">
        <source>%n critical decision(s) still stand on a default</source>
        <translation>
            <numerusform>%n 项关键决定仍采用默认方案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订对照</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) from the library</source>
        <translation>
            <numerusform>偏离条款库 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>the clause library</source>
        <translation>条款库</translation>
    </message>
    <message>
        <source>Sides of the charter</source>
        <translation>章程的各个方面</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Edited Copy</source>
        <translation>修改稿</translation>
    </message>
    <message>
        <source>PDF Copy for</source>
        <translation>成员专用 PDF 副本</translation>
    </message>
    <message>
        <source>Reference Document for ODT and DOCX…</source>
        <translation>ODT 与 DOCX 的参考文档…</translation>
    </message>
    <message>
        <source>Reference Document</source>
        <translation>参考文档</translation>
    </message>
    <message>
        <source>Documents (*.odt *.docx)</source>
        <translation>文档 (*.odt *.docx)</translation>
    </message>
    <message>
        <source>%1, in English…</source>
        <translation>%1，英文…</translation>
    </message>
    <message>
        <source>%1, in Chinese…</source>
        <translation>%1，中文…</translation>
    </message>
    <message>
        <source>%1, both in two columns…</source>
        <translation>%1，中英两栏对照…</translation>
    </message>
    <message>
        <source>charter</source>
        <comment>part of a file name</comment>
        <translation>章程</translation>
    </message>
    <message>
        <source>%1 of %2 articles complete</source>
        <translation>%2 条中 %1 条完整</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the text to be agreed</source>
        <translation>
            <numerusform>文中 %n 处待议定</numerusform>
        </translation>
    </message>
    <message>
        <source>the clauses cannot be read</source>
        <translation>无法读取条款</translation>
    </message>
    <message>
        <source>by defaults alone, nothing has been decided yet</source>
        <translation>全凭默认值，尚未作出任何决定</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ChoiceCard</name>
    <message>
        <source>This consortium is open for reading only.</source>
        <translation>此联合体以只读方式打开。</translation>
    </message>
    <message>
        <source>Nothing was recorded to compare with.</source>
        <translation>没有可供对照的记录。</translation>
    </message>
    <message>
        <source>No model is chosen for this stage yet.</source>
        <translation>本阶段尚未选定模式。</translation>
    </message>
    <message>
        <source>Chosen for this stage: %1, on %2.</source>
        <translation>本阶段已选：%1（%2）。</translation>
    </message>
    <message>
        <source>Chosen for this stage: %1.</source>
        <translation>本阶段已选：%1。</translation>
    </message>
    <message>
        <source>Fit %1: its points as a part of the best model&apos;s.</source>
        <translation>契合度 %1：其得分占最高得分之比。</translation>
    </message>
    <message>
        <source>It is vetoed today, so it does not fit:</source>
        <translation>该模式现已被否决，因此并不契合：</translation>
    </message>
    <message>
        <source>Its points alone would be a fit of %1; the chain counts with them.</source>
        <translation>仅按得分计，契合度为 %1；机制链按得分计算。</translation>
    </message>
    <message>
        <source>It has drifted since: choose again.</source>
        <translation>此后已经偏移：请重新选择。</translation>
    </message>
    <message>
        <source>Nothing that decides has moved since.</source>
        <translation>此后起决定作用的条件没有变化。</translation>
    </message>
    <message>
        <source>▲ Vetoed: %1</source>
        <translation>▲ 被否决：%1</translation>
    </message>
    <message>
        <source>▲ The plan leaves no room for change (R6): give a stage criteria of its gate or a date of hand-over, plan a second stage, or add an article on adjustment to the charter.</source>
        <translation>▲ 规划没有留出变动余地（R6）：请为某一阶段写明关口标准或交接日期，再规划一个阶段，或在章程中加入调整条款。</translation>
    </message>
    <message>
        <source>Record This Choice</source>
        <translation>记录此选择</translation>
    </message>
    <message>
        <source>Something speaks against %1. Record it all the same?</source>
        <translation>有理由反对%1。仍要记录吗？</translation>
    </message>
    <message>
        <source>Record All the Same</source>
        <translation>仍然记录</translation>
    </message>
    <message>
        <source>Model to record</source>
        <translation>要记录的模式</translation>
    </message>
    <message>
        <source>Has It Drifted?</source>
        <translation>是否偏移？</translation>
    </message>
    <message>
        <source>Its inputs still stand, but stage, role or technology changed since (R5): choose again and record it.</source>
        <translation>各项输入仍然成立，但此后阶段、角色或技术有变（R5）：请重新选择并记录。</translation>
    </message>
    <message>
        <source>Nothing is recommended: choose a model first.</source>
        <translation>没有推荐的模式：请先选择一种模式。</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模式…</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ClausePreview</name>
    <message>
        <source>Default, not evidence: nobody has chosen this value yet.</source>
        <translation>默认值，并非证据：尚无人选定该值。</translation>
    </message>
    <message>
        <source>Missing. Click to go where it can be entered.</source>
        <translation>缺少内容。单击前往填写之处。</translation>
    </message>
    <message>
        <source>This article is left out.</source>
        <translation>本条未纳入。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CommandPalette</name>
    <message>
        <source>Search Everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search actions, pages, members, articles …</source>
        <translation>搜索命令、页面、成员、条款…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CommentsPanel</name>
    <message>
        <source>Nobody in particular</source>
        <translation>不代表任何一方</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>代表 %1</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>于 %1 了结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>已了结：%1</translation>
    </message>
    <message>
        <source>Remarks and open points</source>
        <translation>意见与待定事项</translation>
    </message>
    <message>
        <source>What is still &amp;open in this article</source>
        <translation>本条尚待确定之处(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing; an open point keeps the article from being complete</source>
        <translation>无；有待定事项时本条不算完整</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>写意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Member for whom the remark speaks</source>
        <translation>意见所代表的成员</translation>
    </message>
    <message>
        <source>Add &amp;Remark</source>
        <translation>添加意见(&amp;R)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ComparePanel</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Consortium: %1</source>
        <translation>联合体：%1</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Shows both diagrams beside each other.</source>
        <translation>将两张图并排显示。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ComparisonPanel</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列比较</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>=</source>
        <comment>the same</comment>
        <translation>=</translation>
    </message>
    <message>
        <source>≠</source>
        <comment>different</comment>
        <translation>≠</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Small or medium-sized</source>
        <translation>中小企业</translation>
    </message>
    <message>
        <source>Universities and institutes</source>
        <translation>高校与院所</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation>获得的资助</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>工作包</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Listed members, of any status</source>
        <translation>所列成员（不论状态）</translation>
    </message>
    <message>
        <source>%1 of those known; not known of %2</source>
        <translation>已知者中 %1；%2情况不明</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Funding planned or granted</source>
        <translation>计划或获批资金</translation>
    </message>
    <message>
        <source>?</source>
        <comment>not known whether they differ</comment>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CoordinationPage</name>
    <message>
        <source>M3 internal coordination: %1 of 100</source>
        <translation>M3 内部协调：%1（满分 100）</translation>
    </message>
    <message>
        <source>M3 internal coordination: no data yet</source>
        <translation>M3 内部协调：暂无数据</translation>
    </message>
    <message>
        <source>✓ live</source>
        <translation>✓ 运行中</translation>
    </message>
    <message>
        <source>◆ live</source>
        <translation>◆ 运行中</translation>
    </message>
    <message>
        <source>○ not live</source>
        <translation>○ 未运行</translation>
    </message>
    <message>
        <source>▲ absent</source>
        <translation>▲ 缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state and what is missing</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>新手段</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an instrument of %1</source>
        <translation>添加%1手段</translation>
    </message>
    <message>
        <source>Explain M3</source>
        <translation>解释 M3</translation>
    </message>
    <message>
        <source>Explain Balance</source>
        <translation>解释平衡</translation>
    </message>
    <message>
        <source>Instruments of internal coordination</source>
        <translation>内部协调手段</translation>
    </message>
    <message>
        <source>Here stand the instruments behind communication, management, supervision, benefit and risk: who owns each, whether it is live, and what shows it.</source>
        <translation>这里列出沟通、管理、监督、利益和风险各机制的手段：由谁负责、是否运行、有何证据。</translation>
    </message>
    <message>
        <source>Add Instrument</source>
        <translation>添加手段</translation>
    </message>
    <message>
        <source>Add the First Instrument</source>
        <translation>添加第一个手段</translation>
    </message>
    <message>
        <source>Filter instruments</source>
        <translation>筛选手段</translation>
    </message>
    <message>
        <source>%1 of 5 mechanisms live; %2 contractual and %3 relational instruments</source>
        <translation>5 项机制中 %1 项在运行；契约治理手段 %2 个，关系治理手段 %3 个</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CourseSlider</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no data then</source>
        <translation>当时暂无数据</translation>
    </message>
</context>
<context>
    <name>concordat::ui::CriticalDecisions</name>
    <message>
        <source>Form of the consortium</source>
        <translation>联合体的组织形式</translation>
    </message>
    <message>
        <source>Declare the form of the consortium</source>
        <translation>声明联合体的组织形式</translation>
    </message>
    <message>
        <source>Decides which rules and defaults apply.</source>
        <translation>决定适用哪些规则和默认值。</translation>
    </message>
    <message>
        <source>Default, not evidence</source>
        <translation>默认方案，并非证据</translation>
    </message>
    <message>
        <source>Critical decisions</source>
        <translation>关键决定</translation>
    </message>
    <message>
        <source>The choices that shape everything else. Each stands on a default of ours until the parties choose.</source>
        <translation>决定其余一切的选择。各方选定之前，均采用本程序的默认方案。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::DateEditor</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>concordat::ui::DecisionCard</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>concordat::ui::DeviationsView</name>
    <message>
        <source>The charter follows the library everywhere.</source>
        <translation>章程与条款库完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) from what the library proposes for this consortium; double-click or Enter leads to the article.</source>
        <translation>
            <numerusform>与条款库对本联合体的建议相比有 %n 处偏离；双击或按回车键前往该条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>条款库</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Deviations from the library</source>
        <translation>与条款库的偏离</translation>
    </message>
</context>
<context>
    <name>concordat::ui::EditedView</name>
    <message>
        <source>Another setting</source>
        <translation>设定不同</translation>
    </message>
    <message>
        <source>Reads differently</source>
        <translation>文字不同</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>补充约定</translation>
    </message>
    <message>
        <source>Open an Edited Copy</source>
        <translation>打开修改稿</translation>
    </message>
    <message>
        <source>Charter (*.docx *.odt *.md *.html)</source>
        <translation>章程 (*.docx *.odt *.md *.html)</translation>
    </message>
    <message>
        <source>Open a copy of this charter that somebody edited as DOCX, ODT or Markdown. What was changed in it stands here, article by article, to be taken or refused.</source>
        <translation>打开他人以 DOCX、ODT 或 Markdown 修改过的本章程副本。修改之处将逐条列于此处，由您采纳或拒绝。</translation>
    </message>
    <message>
        <source>%1: no change is left to decide on.</source>
        <translation>%1：没有待决定的修改。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) to decide on.</source>
        <translation>
            <numerusform>%1：%n 处修改待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take the change in %1</source>
        <translation>采纳%1的修改</translation>
    </message>
    <message>
        <source>Refuse the change in %1</source>
        <translation>拒绝%1的修改</translation>
    </message>
    <message>
        <source>Sets “%1” of the article.</source>
        <translation>设定本条的“%1”。</translation>
    </message>
    <message>
        <source>The clause stays the library&apos;s; what is wanted instead is written into the free text of the article.</source>
        <translation>条款文字仍为条款库原文；所要求的改动写入本条的补充约定。</translation>
    </message>
    <message>
        <source>&amp;Open an Edited Copy…</source>
        <translation>打开修改稿(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;written in</source>
        <translation>语言(&amp;W)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Changed here as well since the export: it is gone.</source>
        <translation>导出后本方也作了改动：此处已删除。</translation>
    </message>
    <message>
        <source>Changed here as well since the export; it now reads: %1</source>
        <translation>导出后本方也作了改动；现为：%1</translation>
    </message>
</context>
<context>
    <name>concordat::ui::EntityForm</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select one or more rows to see and change all their fields.</source>
        <translation>选择一行或多行，即可查看和修改其全部字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows: a change goes to all</source>
        <translation>
            <numerusform>%n 行：修改将作用于全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded by the import, not stated by the source</source>
        <translation>由导入推断，来源并未写明</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>concordat::ui::EntityTableModel</name>
    <message>
        <source>%1: concluded by the import, not stated by the source</source>
        <translation>%1：由导入推断，来源并未写明</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>concordat::ui::FailuresPanel</name>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;: %4 (%5)</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;：%4（%5）</translation>
    </message>
    <message>
        <source>Warnings that speak for it: %1</source>
        <translation>支持这一判断的预警：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>缘由：%1</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt; holds (%4)</source>
        <translation>%1 &lt;a href=&quot;%2&quot;&gt;%3&lt;/a&gt;未见薄弱（%4）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::FindBar</name>
    <message>
        <source>Only free text can be replaced; clauses are changed by their settings.</source>
        <translation>只能替换补充约定；条款文字通过其设定修改。</translation>
    </message>
    <message>
        <source>Searches the articles; replaces in the free texts of the parties.</source>
        <translation>在各条中查找；在各方的补充约定中替换。</translation>
    </message>
    <message>
        <source>In %1 articles; %2 times in free texts</source>
        <translation>出现在 %1 条中；补充约定中 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s); Undo takes it back.</source>
        <translation>
            <numerusform>已替换 %n 处；可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>替换为(&amp;B)</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Replace &amp;All in Free Text</source>
        <translation>全部替换（补充约定）(&amp;A)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>concordat::ui::FindingsView</name>
    <message>
        <source>%1 %2</source>
        <comment>mark, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is wrong or risky in this charter.</source>
        <translation>本章程没有错误或风险。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); double-click or Enter leads to the place.</source>
        <translation>
            <numerusform>%n 项检查结果；双击或按回车键前往该处。</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong or risky</source>
        <translation>错误或风险</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Held against</source>
        <translation>对照依据(&amp;H)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::GovernancePage</name>
    <message>
        <source>%1 (now)</source>
        <comment>a stage</comment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>No recommendation</source>
        <translation>不作推荐</translation>
    </message>
    <message>
        <source>%1 and %2 are less than %3 points apart.</source>
        <translation>%1与%2相差不到 %3 分。</translation>
    </message>
    <message>
        <source>Defaults carry %1 % of the leading score. These answers would decide: %2.</source>
        <translation>领先得分中有 %1% 来自默认值。以下回答将起决定作用：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No single input would make another model lead.</source>
        <translation>没有任何单个输入会使另一模式领先。</translation>
    </message>
    <message>
        <source>%1 of 45 cells entered, %2 live.</source>
        <translation>45 格中已填 %1 格，运行中 %2 格。</translation>
    </message>
    <message>
        <source>%1 is recorded for this stage, with the inputs as they are now. “Has It Drifted?” compares with them later; undo takes it back.</source>
        <translation>已为本阶段记录%1及当前的各项输入。“是否偏移？”日后可与之对照；可撤销。</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>Stage judged</source>
        <translation>评判的阶段</translation>
    </message>
    <message>
        <source>Answers hold for this stage only</source>
        <translation>回答仅适用于本阶段</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Plan by Stage</source>
        <translation>分阶段规划</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>3+5+3</source>
        <translation>3+5+3</translation>
    </message>
    <message>
        <source>Explain in Full</source>
        <translation>完整解释</translation>
    </message>
    <message>
        <source>Model shown</source>
        <translation>所示模式</translation>
    </message>
    <message>
        <source>Plan by stage</source>
        <translation>分阶段规划</translation>
    </message>
    <message>
        <source>Here stands which model governs which stage, from when until when, and when it hands over.</source>
        <translation>这里列出各阶段采用哪种治理模式、起止时间及何时交接。</translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Add the First Stage</source>
        <translation>添加第一个阶段</translation>
    </message>
    <message>
        <source>Entries of the overlay</source>
        <translation>矩阵条目</translation>
    </message>
    <message>
        <source>Turn a cell above, or add an entry: which member does what for a chain and a goal.</source>
        <translation>点击上方的格子，或添加条目：哪个成员为哪条链和哪项目标做什么。</translation>
    </message>
    <message>
        <source>Add Entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>%1: %2 is recommended</source>
        <comment>stage and model</comment>
        <translation>%1：推荐%2</translation>
    </message>
    <message>
        <source>%1: two models are too close to tell apart</source>
        <comment>stage</comment>
        <translation>%1：两种模式过于接近，难以区分</translation>
    </message>
    <message>
        <source>%1: too much rests on defaults to recommend anything</source>
        <comment>stage</comment>
        <translation>%1：过多依赖默认值，不作推荐</translation>
    </message>
    <message>
        <source>Nearest change that flips it: %1 %2, then %3 leads.</source>
        <comment>input, from … to …, model</comment>
        <translation>最小的翻转变化：%1%2，则由%3领先。</translation>
    </message>
    <message>
        <source>▲ %1 is vetoed: %2</source>
        <comment>model and reason</comment>
        <translation>▲ %1被否决：%2</translation>
    </message>
    <message>
        <source>Rule R4 applies: there is no leading enterprise. Three parties, five chains and three goals take its place [%1].</source>
        <translation>规则 R4 适用：没有牵头企业，由三方主体、五链和三项目标代替 [%1]。</translation>
    </message>
    <message>
        <source>There is a leading enterprise, so the overlay is not needed; it can be used all the same [%1].</source>
        <translation>已有牵头企业，无需矩阵；仍可使用 [%1]。</translation>
    </message>
    <message>
        <source>the inputs have drifted from those of the choice</source>
        <translation>各项输入已偏离选择时的数值</translation>
    </message>
    <message>
        <source>the plan leaves no room for change (R6)</source>
        <translation>计划没有留出调整余地（R6）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::GuidelineImport</name>
    <message>
        <source>Import Guidelines</source>
        <translation>导入指引</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>replaces the row of this name</source>
        <translation>替换同名行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1: %2 rows are new, %3 replace a row of the same name. Nothing is stored yet; the import is one step to undo.</source>
        <translation>%1：新增 %2 行，替换同名行 %3 行。尚未存储；导入可一步撤销。</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>concordat::ui::Header</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>高 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Search actions, members, articles …   %1</source>
        <translation>搜索命令、成员、条款……   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Present  %1</source>
        <comment>button, with its key</comment>
        <translation>演示  %1</translation>
    </message>
    <message>
        <source>Also here:</source>
        <translation>同时在此：</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people</comment>
        <translation>
            <numerusform>另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote here within the last five minutes: %1</source>
        <translation>最近五分钟内在此写入过：%1</translation>
    </message>
    <message>
        <source>%1
Click to change the name.</source>
        <translation>%1
点击以更改名称。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::HelpWindow</name>
    <message>
        <source>This is where you began.</source>
        <translation>这里是起点。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>手册章节</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>concordat::ui::HistoryModel</name>
    <message>
        <source>↶ Undo: %1</source>
        <translation>↶ 撤销：%1</translation>
    </message>
    <message>
        <source>↷ Redo: %1</source>
        <translation>↷ 重做：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>concordat::ui::HistoryPage</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Named versions only</source>
        <translation>仅显示已命名版本</translation>
    </message>
    <message>
        <source>Name This Version…</source>
        <translation>为当前状态命名…</translation>
    </message>
    <message>
        <source>View Read-only</source>
        <translation>只读查看</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Everything that was done is kept, with who and when. Select two entries to compare them.</source>
        <translation>所做的一切连同时间和操作者都保留在此。选择两条记录可作比较。</translation>
    </message>
    <message>
        <source>Select one entry.</source>
        <translation>请选择一条记录。</translation>
    </message>
    <message>
        <source>Select one earlier entry.</source>
        <translation>请选择一条较早的记录。</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>选择一条记录，查看它改变了什么。</translation>
    </message>
    <message>
        <source>What this changed</source>
        <translation>此次改动</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>从“%1”到“%2”</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the present state again. Undo takes this back.</source>
        <translation>已恢复为“%1”。可用撤销收回。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::HoldingsEditor</name>
    <message>
        <source>Required resources, separated by semicolons</source>
        <translation>所需资源，以分号分隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>推荐…</translation>
    </message>
    <message>
        <source>Types that the kinds of the members typically hold, and what the work packages need</source>
        <translation>成员类型通常持有的资源，以及工作包所需的资源</translation>
    </message>
    <message>
        <source>Holdings, 0 to 100</source>
        <translation>资源禀赋，0 至 100</translation>
    </message>
    <message>
        <source>What shows it: a visit, a report, a patent …</source>
        <translation>证据：走访、报告、专利…</translation>
    </message>
    <message>
        <source>%1 (not required)</source>
        <translation>%1（非必需）</translation>
    </message>
    <message>
        <source>typical of a kind of member</source>
        <translation>某类成员通常持有</translation>
    </message>
    <message>
        <source>for a work package</source>
        <translation>工作包所需</translation>
    </message>
    <message>
        <source>Nothing to offer: state the kinds of members or the work packages</source>
        <translation>没有可推荐的：请填写成员类型或工作包</translation>
    </message>
    <message>
        <source>Add All %1</source>
        <translation>全部添加（%1）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>offer and its reason</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose a cell with a level first.</source>
        <translation>请先选择有数值的单元格。</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ImportDialog</name>
    <message>
        <source>Into &amp;consortium</source>
        <translation>导入到联合体(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将要发生的变化（尚未写入）</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>“%1”对应为</translation>
    </message>
    <message>
        <source>Projects as CORDIS publishes them</source>
        <translation>CORDIS 发布的项目</translation>
    </message>
    <message>
        <source>A table of partners</source>
        <translation>伙伴表</translation>
    </message>
    <message>
        <source>A document of this program</source>
        <translation>本程序的文档</translation>
    </message>
    <message>
        <source>Tables this program exported</source>
        <translation>本程序导出的表</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 added, %4 merged, %5 unchanged, %6 refused</source>
        <translation>%1：读取 %2，新增 %3，合并 %4，未变 %5，拒绝 %6</translation>
    </message>
    <message>
        <source>Consortia</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>参与记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Everything in this source is here already.</source>
        <translation>此来源中的内容均已存在。</translation>
    </message>
    <message>
        <source>import</source>
        <comment>file name</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported: %1. %2 participations read, %3 added, %4 merged, %5 unchanged, %6 refused.</source>
        <translation>已导入：%1。参与记录读取 %2 条，新增 %3，合并 %4，未变 %5，拒绝 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%n new consortia</source>
        <translation>
            <numerusform>新增 %n 个联合体</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is to be imported</source>
        <translation>正在读取要导入的内容</translation>
    </message>
</context>
<context>
    <name>concordat::ui::IndicatorsPage</name>
    <message>
        <source>computed: %1</source>
        <translation>计算：%1</translation>
    </message>
    <message>
        <source>%1, aged</source>
        <translation>%1，已陈旧</translation>
    </message>
    <message>
        <source>Select an indicator to see its course and its evidence.</source>
        <translation>选择一个指标查看其变化过程和证据。</translation>
    </message>
    <message>
        <source>%1: %2 counts 0, %3 counts 100 for %4.</source>
        <translation>%1：%2 计 0 分，%3 计 100 分，用于“%4”。</translation>
    </message>
    <message>
        <source>What Is Measured</source>
        <translation>衡量内容</translation>
    </message>
    <message>
        <source>Own Indicators</source>
        <translation>自定指标</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>What each node is measured by</source>
        <translation>每个节点由什么衡量</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>0-100</source>
        <translation>0-100</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Your own measures of the chain stand here, each with the values that count 0 and 100. They join the mean of their node.</source>
        <translation>这里列出您自己的机制链指标，以及计 0 分和 100 分的数值。它们计入所属节点的平均值。</translation>
    </message>
    <message>
        <source>Add Indicator</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新指标</translation>
    </message>
    <message>
        <source>Observations of the indicator</source>
        <translation>该指标的观测</translation>
    </message>
    <message>
        <source>What was seen stands here, with day, confidence and evidence: a document, a link, the hash of a file.</source>
        <translation>这里列出观测结果及其日期、置信度和证据：文件、链接或文件哈希。</translation>
    </message>
    <message>
        <source>Add Observation</source>
        <translation>添加观测</translation>
    </message>
    <message>
        <source>All observations</source>
        <translation>全部观测</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet: indicator, day, value, confidence, evidence, and who judged.</source>
        <translation>可从电子表格粘贴：指标、日期、数值、置信度、证据和评判人。</translation>
    </message>
    <message>
        <source>%1 of %2 parts of the chain have data.</source>
        <translation>机制链的 %2 个组成部分中 %1 个有数据。</translation>
    </message>
    <message>
        <source>%1 of %2 parts of the chain have data; %3 have aged and count for less.</source>
        <translation>机制链的 %2 个组成部分中 %1 个有数据；其中 %3 个已陈旧，计入较少。</translation>
    </message>
    <message>
        <source>Import Observations</source>
        <translation>导入观测</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) added; undo takes them back.</source>
        <translation>
            <numerusform>已添加 %n 条观测；可以撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s) without a day: incomplete, and not counted yet.</source>
        <translation>
            <numerusform>%n 条观测没有日期：不完整，暂不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste Table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Adds what was copied in a spreadsheet, line by line: indicator, day, value, confidence, evidence, and who judged.</source>
        <translation>逐行添加从电子表格复制的内容：指标、日期、数值、置信度、证据和评判人。</translation>
    </message>
    <message>
        <source>Import Table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Adds the lines of a CSV file: indicator, day, value, confidence, evidence, and who judged, or as its heading says.</source>
        <translation>添加 CSV 文件中的各行：指标、日期、数值、置信度、证据和评判人，或以表头为准。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::InputPanel</name>
    <message>
        <source>Take the answer back</source>
        <translation>撤回回答</translation>
    </message>
    <message>
        <source>There is no answer to take back</source>
        <translation>没有可撤回的回答</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>解释%1</translation>
    </message>
    <message>
        <source>Take back the answer to %1</source>
        <translation>撤回对%1的回答</translation>
    </message>
    <message>
        <source>Confidence: the share of the parts that are known</source>
        <translation>置信度：已知部分所占的比例</translation>
    </message>
    <message>
        <source>%1, confidence %2 %</source>
        <comment>origin and confidence</comment>
        <translation>%1，置信度 %2%</translation>
    </message>
</context>
<context>
    <name>concordat::ui::InterviewView</name>
    <message>
        <source>%1 %2 ★</source>
        <comment>mark, article; a critical one</comment>
        <translation>%1 %2 ★</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark, article</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>stands on a default</source>
        <translation>仍采用默认设定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>已回答 %1 / %2 个问题</translation>
    </message>
    <message>
        <source>✓ Answered. You can change it at any time.</source>
        <translation>✓ 已回答，可随时更改。</translation>
    </message>
    <message numerus="yes">
        <source>○ %n choice(s) here still stand on a default of ours, not evidence.</source>
        <translation>
            <numerusform>○ 此处有 %n 项仍采用本程序的默认值，并非证据。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other consortium in this workspace.</source>
        <translation>本工作区没有其他联合体。</translation>
    </message>
    <message>
        <source>That consortium answers nothing that is open here.</source>
        <translation>该联合体没有可用于此处未定问题的答案。</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n article(s) were taken over; Undo takes them back.</source>
        <translation>
            <numerusform>已沿用 %n 条的答案；可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Part of the questions that is answered</source>
        <translation>已回答问题所占部分</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the Defaults</source>
        <translation>保留默认设定(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next Open Question</source>
        <translation>下一个未答问题(&amp;N)</translation>
    </message>
    <message>
        <source>Read the Article</source>
        <translation>阅读条文</translation>
    </message>
    <message>
        <source>Answers &amp;of</source>
        <translation>答案来自(&amp;O)</translation>
    </message>
    <message>
        <source>Takes over what nobody has chosen here yet.</source>
        <translation>沿用此处尚无人选择的内容。</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>沿用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::LeadershipPage</name>
    <message>
        <source>✓ No gaps and no overlaps.</source>
        <translation>✓ 没有空缺，也没有重叠。</translation>
    </message>
    <message>
        <source>◆ %1 is overloaded: accountable for %2, responsible for %3 things at once.</source>
        <translation>◆ %1超负荷：同时最终负责 %2 项、执行 %3 项。</translation>
    </message>
    <message>
        <source>✓ Nobody is overloaded, and every member fulfils what its kind is expected to.</source>
        <translation>✓ 无人超负荷，且每个成员都履行了其类别应有的职能。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Terms of leadership</source>
        <translation>牵头任期</translation>
    </message>
    <message>
        <source>Here stands who leads which stage, from when until when, and when the lead is handed over.</source>
        <translation>这里列出谁牵头哪个阶段、起止时间及何时交接。</translation>
    </message>
    <message>
        <source>Add Term</source>
        <translation>添加任期</translation>
    </message>
    <message>
        <source>Add the First Term</source>
        <translation>添加第一个任期</translation>
    </message>
    <message>
        <source>Changes of control</source>
        <translation>控制权变更</translation>
    </message>
    <message>
        <source>Here is written down when the control of decisions, the objective or the participants changed, and by which decision.</source>
        <translation>这里记录决策控制权、目标或参与方何时变更、依据哪项决议。</translation>
    </message>
    <message>
        <source>Add Change</source>
        <translation>添加变更</translation>
    </message>
    <message>
        <source>Add the First Change</source>
        <translation>添加第一项变更</translation>
    </message>
    <message>
        <source>Practices of leadership</source>
        <translation>领导实践</translation>
    </message>
    <message>
        <source>Here stands how a leader uses one of the four levers through strategy, resources or learning.</source>
        <translation>这里列出牵头方如何通过战略、资源或学习运用四项抓手。</translation>
    </message>
    <message>
        <source>Add Practice</source>
        <translation>添加实践</translation>
    </message>
    <message>
        <source>Add the First Practice</source>
        <translation>添加第一项实践</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>角色分工</translation>
    </message>
    <message>
        <source>Here stands which member has which role, where, and whether it is responsible, accountable, consulted or informed.</source>
        <translation>这里列出哪个成员在何处担任什么角色，是执行、最终负责、咨询还是知会。</translation>
    </message>
    <message>
        <source>Add Assignment</source>
        <translation>添加分工</translation>
    </message>
    <message>
        <source>Add the First Assignment</source>
        <translation>添加第一项分工</translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n 个任期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three counts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the rotation</source>
        <translation>
            <numerusform>轮换 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings in the responsibilities</source>
        <translation>
            <numerusform>职责中 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>a gap or an overlap in the leadership</source>
        <translation>领导职务出现空缺或重叠</translation>
    </message>
    <message>
        <source>rotation or responsibilities leave something open</source>
        <translation>轮换或职责尚有未定之处</translation>
    </message>
</context>
<context>
    <name>concordat::ui::LeverTable</name>
    <message>
        <source>✓ held, no practice named</source>
        <translation>✓ 已掌握，未列实践</translation>
    </message>
    <message>
        <source>Levers of leadership</source>
        <translation>领导抓手</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>◆ %1 of 4, in name only</source>
        <translation>◆ 4 项中 %1 项，仅为名义</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>4 项中 %1 项</translation>
    </message>
</context>
<context>
    <name>concordat::ui::LifecyclePage</name>
    <message>
        <source>Ready to leave the stage “%1”? What the records say; what counts is a default, not evidence.</source>
        <translation>可以离开阶段“%1”了吗？以下为记录所示；计入哪些内容是默认值，并非证据。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>This consortium is open for reading only.</source>
        <translation>此联合体以只读方式打开。</translation>
    </message>
    <message>
        <source>No stage plan is recorded for this stage: add one.</source>
        <translation>该阶段没有阶段规划：请添加。</translation>
    </message>
    <message>
        <source>This gate was passed on %1.</source>
        <translation>该关口已于 %1 通过。</translation>
    </message>
    <message>
        <source>Write down the evidence first: it stays with the gate.</source>
        <translation>请先写明证据：证据随关口保存。</translation>
    </message>
    <message>
        <source>The stage is now “%1”. Name a version to look back on this day.</source>
        <translation>现在的阶段是“%1”。可命名一个版本，以便日后回顾。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1的承接方</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>Results created here, shared platforms and incubated projects stand here once they are recorded, so that it is settled in good time who takes them.</source>
        <translation>在此产生的成果、共享平台和孵化项目在记录后列于此处，以便及早确定由谁承接。</translation>
    </message>
    <message>
        <source>%1 of %2 assets have somebody who takes them when the consortium ends.</source>
        <translation>%2 项资产中有 %1 项已确定联合体结束时的承接方。</translation>
    </message>
    <message>
        <source>There is no page for this yet; its rows can be exported.</source>
        <translation>尚无对应页面；其记录可以导出。</translation>
    </message>
    <message>
        <source>Stages and Gates</source>
        <translation>阶段与关口</translation>
    </message>
    <message>
        <source>When It Ends</source>
        <translation>结束安排</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Stages and their gates</source>
        <translation>阶段及其关口</translation>
    </message>
    <message>
        <source>The stages stand here, each with the criteria of the gate to the next one and the evidence that they are met.</source>
        <translation>这里列出各阶段、进入下一阶段的关口标准以及达标证据。</translation>
    </message>
    <message>
        <source>Add Stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Pass This Gate</source>
        <translation>通过此关口</translation>
    </message>
    <message>
        <source>The stage that follows</source>
        <translation>后续阶段</translation>
    </message>
    <message>
        <source>Assets and who takes them</source>
        <translation>资产及其承接方</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>承接方</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>大事记</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter what happened</source>
        <translation>筛选大事记</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>事件类别</translation>
    </message>
    <message>
        <source>Everything but edits</source>
        <translation>除编辑外的全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stage %1; %2 of %3 signs speak for its gate.</source>
        <translation>阶段：%1；%3 个迹象中有 %2 个支持通过关口。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::LinkWeights</name>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到%1</translation>
    </message>
    <message>
        <source>all that leave it</source>
        <translation>从此出发的全部连接</translation>
    </message>
    <message>
        <source>%1: no weight here changes anything. Select another node of the diagram.</source>
        <translation>%1：此处的权重不影响任何结果。请在图中选择其他节点。</translation>
    </message>
    <message>
        <source>%1: how much its arrows weigh. Select another node of the diagram for others.</source>
        <translation>%1：各连接的权重。在图中选择其他节点可设定其他连接。</translation>
    </message>
    <message>
        <source>Weight, %1: %2</source>
        <translation>权重，%1：%2</translation>
    </message>
    <message>
        <source>Weigh Alike</source>
        <translation>同等加权</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ListEditor</name>
    <message>
        <source>Choose from a list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MainWindow</name>
    <message>
        <source>There is no sample called “%1”.</source>
        <translation>没有名为“%1”的示例。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>为当前状态命名</translation>
    </message>
    <message>
        <source>Name of the version, such as “Sent to partners”:</source>
        <translation>版本名称，例如“已发给伙伴”：</translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation>此版本现名为“%1”。</translation>
    </message>
    <message>
        <source>Judge as of</source>
        <translation>评判日期</translation>
    </message>
    <message>
        <source>Warnings, due dates and scores are judged as they stood on this day.</source>
        <translation>预警、到期日和评分均以这一天为准。</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>All is well: %1 consortia, %2 rows and %3 journal entries agree.</source>
        <translation>一切正常：%1 个联合体、%2 行和 %3 条日志记录相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found:</source>
        <translation>
            <numerusform>发现 %n 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>backup</source>
        <comment>file name</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of the workspace is now in %1.</source>
        <translation>工作区副本已存于 %1。</translation>
    </message>
    <message>
        <source>Connect to a Team</source>
        <translation>连接团队</translation>
    </message>
    <message>
        <source>Address of the team&apos;s database:</source>
        <translation>团队数据库地址：</translation>
    </message>
    <message>
        <source>About Concordat</source>
        <translation>关于 Concordat</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;Designing and governing innovation consortia.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Concordat %1&lt;/h3&gt;&lt;p&gt;创新联合体的设计与治理。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>%1 – Concordat</source>
        <translation>%1 – Concordat</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>联合体总览</translation>
    </message>
    <message>
        <source>You are looking at “%1”. It cannot be changed.</source>
        <translation>正在查看“%1”，不可修改。</translation>
    </message>
    <message>
        <source>Back to the Present</source>
        <translation>回到当前</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ 所有更改已保存</translation>
    </message>
    <message>
        <source>%1 · Undo: %2</source>
        <translation>%1 · 撤销：%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n resource types</source>
        <translation>
            <numerusform>%n 种资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bodies</source>
        <translation>
            <numerusform>%n 个机构</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开工作区。</translation>
    </message>
    <message>
        <source>Open a consortium first.</source>
        <translation>请先打开联合体。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This is read-only.</source>
        <translation>当前为只读。</translation>
    </message>
    <message>
        <source>This is the first page of this visit.</source>
        <translation>已是本次访问的第一页。</translation>
    </message>
    <message>
        <source>This is the latest page.</source>
        <translation>已是最新一页。</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>文字已是最大。</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>文字已是最小。</translation>
    </message>
    <message>
        <source>This page has no figure to present.</source>
        <translation>此页没有可演示的图。</translation>
    </message>
    <message>
        <source>The window is too narrow for it at this size of text.</source>
        <translation>按此文字大小，窗口过窄，容不下它。</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>This page has nothing to print.</source>
        <translation>此页没有可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting up to half a minute for %n edits to be stored…</source>
        <translation>
            <numerusform>正在等待 %n 项修改保存，最多半分钟…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving… %n edits pending</source>
        <translation>
            <numerusform>正在保存… 还有 %n 项修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is to be imported</source>
        <translation>正在读取要导入的内容</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Verifying the workspace</source>
        <translation>正在校验工作区</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>正在备份工作区</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>采用我的</translation>
    </message>
    <message>
        <source>Keep Theirs</source>
        <translation>保留对方的</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Command of a page</source>
        <translation>页面命令</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>%1 · judged as of %2</source>
        <translation>%1 · 评判日期 %2</translation>
    </message>
    <message>
        <source>A calculation in the background was broken off by a fault (%1). What it would have shown is missing; nothing stored was changed.</source>
        <translation>后台计算因故障而中断（%1）。其本应显示的内容缺失；已保存的内容未被更改。</translation>
    </message>
    <message>
        <source>“%1” was broken off by a fault (%2). It may be done in part; look at what it left before you repeat it.</source>
        <translation>“%1”因故障而中断（%2）。它可能只完成了一部分；请先检查其结果，再重新执行。</translation>
    </message>
    <message>
        <source>This is a trial copy of the sample; it is gone when the program ends. Tools, Back Up Workspace keeps what you have made of it.</source>
        <translation>这是示例的试用副本，程序结束后即消失。如需保留所做的更改，请使用“工具”菜单中的“备份工作区”。</translation>
    </message>
    <message>
        <source>The consortium is called like its file; click its name above to change that.</source>
        <translation>联合体以其文件名命名；点击上方的名称即可更改。</translation>
    </message>
    <message>
        <source>Click the name above to give the consortium its own.</source>
        <translation>点击上方的名称，为联合体命名。</translation>
    </message>
    <message>
        <source>Trial copy: gone when the program ends</source>
        <translation>试用副本：程序结束后即消失</translation>
    </message>
    <message>
        <source>Another workspace was opened while the files were read; import them again.</source>
        <translation>读取文件期间打开了另一个工作区；请重新导入。</translation>
    </message>
    <message>
        <source>You have changed this trial copy, and it is gone when the program ends.</source>
        <translation>您已修改此试用副本；程序结束后副本即不复存在。</translation>
    </message>
    <message>
        <source>Keep a Copy…</source>
        <translation>保留副本…</translation>
    </message>
    <message>
        <source>Leave Without It</source>
        <translation>不保留并离开</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>report</source>
        <comment>part of a file name</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>The report is in %1; begin with index.html.</source>
        <translation>报告已写入 %1；请从 index.html 开始阅读。</translation>
    </message>
    <message>
        <source>data</source>
        <comment>part of a file name</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Export Tables</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>tables</source>
        <comment>part of a file name</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>The data are in %1.</source>
        <translation>数据已写入 %1。</translation>
    </message>
    <message>
        <source>Exporting the data</source>
        <translation>正在导出数据</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MatrixModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row and column of a cell</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number. The cell was left as it was.</source>
        <translation>%1：“%2”不是数字。单元格保持不变。</translation>
    </message>
    <message>
        <source>line %1, cell %2: there is no place for “%3” in the table</source>
        <translation>第 %1 行第 %2 格：“%3”在表中没有位置</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1：“%2”不是数字</translation>
    </message>
    <message>
        <source>line 1: there is no column “%1” here, there are: %2</source>
        <translation>第 1 行：此处没有列“%1”，现有：%2</translation>
    </message>
    <message>
        <source>line %1: there is no row “%2” here, there are: %3</source>
        <translation>第 %1 行：此处没有行“%2”，现有：%3</translation>
    </message>
    <message>
        <source>Nothing was taken over. %1.</source>
        <translation>未采用任何内容。%1。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingAttendance</name>
    <message>
        <source>No quorum can be told: the meeting belongs to no body with voting seats.</source>
        <translation>无法判断法定人数：会议不属于有表决席位的机构。</translation>
    </message>
    <message>
        <source>%1 of %2 voting seats present or represented, %3 needed</source>
        <translation>%2 个表决席位中 %1 个出席或被代表，需要 %3 个</translation>
    </message>
    <message>
        <source>Quorate: %1</source>
        <translation>达到法定人数：%1</translation>
    </message>
    <message>
        <source>Not quorate: %1</source>
        <translation>未达法定人数：%1</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>无表决权</translation>
    </message>
    <message>
        <source>Who speaks for %1</source>
        <translation>谁代表%1</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>已出席</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Voting seats</source>
        <translation>表决席位</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>代表者</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Tick who is present. A proxy counts while its holder is present.</source>
        <translation>勾选出席者。受托人出席时委托有效。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingCard</name>
    <message>
        <source>Only a planned meeting can be moved.</source>
        <translation>只有计划中的会议可以移动。</translation>
    </message>
    <message>
        <source>A meeting that was held cannot be cancelled.</source>
        <translation>已召开的会议不能取消。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel It</source>
        <translation>取消会议</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n minute(s)</source>
        <comment>day, time</comment>
        <translation>
            <numerusform>%1，%2，%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>原定 %1</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <comment>deadline, day</comment>
        <translation>接下来：%1，%2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Day to move the meeting to</source>
        <translation>会议移到的日期</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingMinutes</name>
    <message>
        <source>They are due on %1.</source>
        <translation>应在 %1 前完成。</translation>
    </message>
    <message>
        <source>Objections until %1.</source>
        <translation>异议期至 %1。</translation>
    </message>
    <message>
        <source>No minutes yet. %1</source>
        <translation>尚无纪要。%1</translation>
    </message>
    <message>
        <source>Draft. %1</source>
        <translation>草案。%1</translation>
    </message>
    <message>
        <source>Sent on %1. %2</source>
        <translation>已于 %1 发出。%2</translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation>已于 %1 认可。</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>未知日期</translation>
    </message>
    <message>
        <source>There is a text already.</source>
        <translation>已有文本。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>Send for Objections</source>
        <translation>发出征求异议</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>出席：%1</translation>
    </message>
    <message>
        <source>nobody is recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1 speaks for %2</source>
        <translation>%1 代表 %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>agenda item</comment>
        <translation>- %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>- %1 (%2, %3)</source>
        <comment>action, owner, day</comment>
        <translation>- %1（%2，%3）</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责方</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Save Minutes</source>
        <translation>保存纪要</translation>
    </message>
    <message>
        <source>Markdown (*.md);;HTML (*.html)</source>
        <translation>Markdown (*.md);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Draft from the Meeting</source>
        <translation>由会议内容起草</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Write the minutes here, or draft them from agenda, votes and actions. They are stored when you leave the field.</source>
        <translation>在此撰写纪要，或由议程、表决与行动事项起草。离开该栏时即保存。</translation>
    </message>
    <message>
        <source>The meeting is still ahead: it is on %1.</source>
        <translation>会议尚未召开：日期为 %1。</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>part of a file name</comment>
        <translation>会议纪要</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingMotions</name>
    <message>
        <source>The meeting belongs to no body with voting seats.</source>
        <translation>会议不属于有表决席位的机构。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, motion</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>matter, rule</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Vote of %1</source>
        <translation>%1的表决</translation>
    </message>
    <message>
        <source>no vote yet</source>
        <translation>尚未表决</translation>
    </message>
    <message>
        <source>Only what was passed is carried out.</source>
        <translation>只有获得通过的动议才会执行。</translation>
    </message>
    <message>
        <source>Motions need a meeting of a body with voting seats.</source>
        <translation>动议需要有表决席位的机构的会议。</translation>
    </message>
    <message>
        <source>No motion yet. A motion is put to the vote by a rule of the body.</source>
        <translation>尚无动议。动议按机构的规则付诸表决。</translation>
    </message>
    <message>
        <source>The body has no rule to decide by.</source>
        <translation>该机构没有决策规则。</translation>
    </message>
    <message>
        <source>&lt;b&gt;As it stands: %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;目前结果：%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>New Motion</source>
        <translation>新动议</translation>
    </message>
    <message>
        <source>What is proposed:</source>
        <translation>提议内容：</translation>
    </message>
    <message>
        <source>New Motion…</source>
        <translation>新动议…</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决策规则</translation>
    </message>
    <message>
        <source>Close the Vote</source>
        <translation>结束表决</translation>
    </message>
    <message>
        <source>Open an Action</source>
        <translation>建立行动事项</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>表决者</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Go to Its Action</source>
        <translation>转到其行动事项</translation>
    </message>
    <message>
        <source>Shares, rules, leadership, members and stages, edited in the name of the motion</source>
        <translation>以此动议的名义修改份额、规则、牵头任期、成员和阶段</translation>
    </message>
    <message>
        <source>Carried out: %1</source>
        <translation>已执行：%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 Nobody has voted yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 尚无人投票。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Change the Model…</source>
        <translation>更改模型…</translation>
    </message>
    <message>
        <source>The meeting is still ahead: it is on %1.</source>
        <translation>会议尚未召开：日期为 %1。</translation>
    </message>
    <message>
        <source>The vote can be closed from %1 on, the day of the meeting.</source>
        <translation>自会议当日 %1 起才能结束表决。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingNotices</name>
    <message>
        <source>%1: sent on %2</source>
        <comment>notice or agenda, day</comment>
        <translation>%1：已于 %2 发出</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <comment>notice or agenda, day</comment>
        <translation>%1：应于 %2 前发出</translation>
    </message>
    <message>
        <source>It was held without a quorum: it decided nothing.</source>
        <translation>会议未达法定人数：未作出任何决定。</translation>
    </message>
    <message numerus="yes">
        <source>Calls it again within %n day(s), with the items that are left and the lower quorum of a second meeting.</source>
        <translation>
            <numerusform>在 %n 日内再次召集，带上未了事项，并适用第二次会议较低的法定人数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls it again with the items that are left. The body has no lower quorum for a second meeting; Bodies can give it one.</source>
        <translation>带上未了事项再次召集。该机构未规定第二次会议较低的法定人数，可在“机构”页规定。</translation>
    </message>
    <message>
        <source>The Notice Was Sent…</source>
        <translation>会议通知已发出…</translation>
    </message>
    <message>
        <source>The Agenda Was Sent…</source>
        <translation>议程已发出…</translation>
    </message>
    <message>
        <source>The Notice Was Not Sent</source>
        <translation>会议通知未发出</translation>
    </message>
    <message>
        <source>The Agenda Was Not Sent</source>
        <translation>议程未发出</translation>
    </message>
    <message>
        <source>Second meeting: %1</source>
        <translation>第二次会议：%1</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>发出日期(&amp;S)</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Records when the notice or the agenda was sent</source>
        <translation>记录会议通知或议程何时发出</translation>
    </message>
    <message>
        <source>Call It Again</source>
        <translation>再次召集</translation>
    </message>
    <message numerus="yes">
        <source>Calls it again with the items that are left. The %n day(s) in which the lower quorum of a second meeting applies have passed.</source>
        <translation>
            <numerusform>带着未处理的事项再次召集。适用再次会议较低法定人数的 %n 天已过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingReview</name>
    <message>
        <source>Tick every question first.</source>
        <translation>请先勾选每个问题。</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>%1评审</translation>
    </message>
    <message>
        <source>The state is now the version “%1”.</source>
        <translation>当前状态已命名为版本“%1”。</translation>
    </message>
    <message>
        <source>Once a year, look at the rules themselves. Tick what was dealt with; changes are made on the page of each question. At the end the state gets a name.</source>
        <translation>每年审视规则本身。勾选已处理的问题；更改在各问题的页面进行。最后为当前状态命名。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>年度评审</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Name the Version</source>
        <translation>命名版本</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MeetingsPage</name>
    <message>
        <source>No meetings yet. Plan the reviews on the page Calendar, or add a meeting here.</source>
        <translation>尚无会议。请在“日历”页面安排评审，或在此添加会议。</translation>
    </message>
    <message>
        <source>This meeting follows from its series. Prepare it to fill its agenda with what is due then, and to record it.</source>
        <translation>此会议由例会安排得出。请先准备，以便将届时到期事项列入议程并作记录。</translation>
    </message>
    <message>
        <source>Add What Is Due (%1)</source>
        <translation>加入到期事项（%1）</translation>
    </message>
    <message>
        <source>Triggers that fired, warnings, open actions, obligations, terms that end and scores that are stale</source>
        <translation>已触发的事项、预警、未完成的行动事项、义务、将结束的任期与过时的评分</translation>
    </message>
    <message>
        <source>Everything that is due is on the agenda.</source>
        <translation>所有到期事项都在议程上。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Call a Meeting</source>
        <translation>召集会议</translation>
    </message>
    <message>
        <source>It Was Held</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>Prepare Meeting</source>
        <translation>准备会议</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>会议的各部分</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>What the meeting deals with. “Add What Is Due” fills it with triggers, warnings, actions, obligations and terms.</source>
        <translation>会议处理的内容。“加入到期事项”会列入触发事项、预警、行动事项、义务与任期。</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>添加议题</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Who does what until when, as decided at this meeting.</source>
        <translation>本次会议决定的：谁、做什么、何时完成。</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>添加行动事项</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新行动事项</translation>
    </message>
    <message>
        <source>%1 held within two years, %2 ahead or not recorded</source>
        <translation>两年内已召开 %1 次，%2 次待开或未记录</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
</context>
<context>
    <name>concordat::ui::MembersPage</name>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Add Member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Here stand the organisations of the consortium: who they are, what kind, and since when they belong to it. You can also paste rows from a spreadsheet.</source>
        <translation>这里列出联合体的各个组织：名称、类型及加入时间。也可以从电子表格粘贴多行。</translation>
    </message>
    <message>
        <source>Add the First Member</source>
        <translation>添加第一个成员</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n 个国家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n with values the import concluded (≈)</source>
        <translation>
            <numerusform>%n 个含导入推断的值（≈）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members were removed with everything that belonged to them. Undo brings them back.</source>
        <translation>
            <numerusform>已移除 %n 个成员及其全部相关内容。撤销即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>请先选择成员。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::NegotiationModel</name>
    <message>
        <source>%1: proposal %2 %, the rules give %3 to %4 %, the band is %5 to %6 %</source>
        <translation>%1：方案 %2%，各规则给出 %3% 至 %4%，区间为 %5% 至 %6%</translation>
    </message>
    <message>
        <source>%1 belongs to a coalition that objects by %2 points.</source>
        <translation>%1属于一个反对程度为 %2 个百分点的联盟。</translation>
    </message>
    <message>
        <source>%1 is outside the band of the guidelines.</source>
        <translation>%1在指引区间之外。</translation>
    </message>
    <message>
        <source>Lock the share of %1</source>
        <translation>锁定%1的份额</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Pro rata</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation>夏普利</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Nucleolus</source>
        <translation>核仁</translation>
    </message>
    <message>
        <source>Nash</source>
        <translation>纳什</translation>
    </message>
    <message>
        <source>Proposal among the rules</source>
        <translation>方案与各规则</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Proposal %</source>
        <translation>方案（%）</translation>
    </message>
    <message>
        <source>B %</source>
        <translation>对照（%）</translation>
    </message>
    <message>
        <source>A share cannot be empty: type a percentage from 0 to 100.</source>
        <translation>份额不能为空：请输入 0 至 100 的百分数。</translation>
    </message>
    <message>
        <source>“%1” was not taken: a share, floor or cap is a percentage from 0 to 100.</source>
        <translation>未接受“%1”：份额、下限、上限须为 0 至 100 的百分数。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::NegotiationTab</name>
    <message>
        <source>Proposal %1</source>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>%1 points were moved.</source>
        <translation>移动了 %1 个百分点。</translation>
    </message>
    <message>
        <source>The present proposal is the nearest there is; nothing was moved.</source>
        <translation>当前方案已是最接近的；未作移动。</translation>
    </message>
    <message>
        <source>Nobody objects to the present proposal; nothing was moved.</source>
        <translation>无人反对当前方案；未作变动。</translation>
    </message>
    <message>
        <source>The core is empty: some coalition always objects, by %1 points at least. </source>
        <translation>核为空：总有联盟反对，至少 %1 个百分点。</translation>
    </message>
    <message>
        <source>With these floors, caps, locks and bands some coalition always objects, by %1 points at least. </source>
        <translation>在这些下限、上限、锁定与区间下总有联盟反对，至少 %1 个百分点。</translation>
    </message>
    <message>
        <source>Objections were searched, not proved.</source>
        <translation>反对为搜索结果，未经证明。</translation>
    </message>
    <message>
        <source>The split was adopted; its shares are those of the benefits now.</source>
        <translation>分配已采纳；其份额现为收益份额。</translation>
    </message>
    <message>
        <source>The last move was written to the concessions.</source>
        <translation>上次变动已写入让步记录。</translation>
    </message>
    <message>
        <source>Incentive to contribute</source>
        <translation>投入激励</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New Proposal</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Nearest Split Nobody Objects To</source>
        <translation>最近的无人反对分配</translation>
    </message>
    <message>
        <source>Log as Concession</source>
        <translation>记为让步</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>within the bands</source>
        <translation>在区间之内</translation>
    </message>
    <message>
        <source>Negotiation table</source>
        <translation>谈判表</translation>
    </message>
    <message>
        <source>Who would object, in percent of the total</source>
        <translation>谁会反对（占总额百分比）</translation>
    </message>
    <message>
        <source>Objecting coalitions</source>
        <translation>反对的联盟</translation>
    </message>
    <message>
        <source>&lt;b&gt;Incentive to contribute&lt;/b&gt;&lt;br&gt;%1</source>
        <translation>&lt;b&gt;投入激励&lt;/b&gt;&lt;br&gt;%1</translation>
    </message>
    <message>
        <source>Drag a mark, type a share, lock it, or set a floor or a cap; everything follows. Choose a member to see its view.</source>
        <translation>拖动标记、输入份额、锁定，或设定下限与上限；一切随之更新。选择成员可查看其立场。</translation>
    </message>
    <message>
        <source>Make a proposal first.</source>
        <translation>请先新建方案。</translation>
    </message>
    <message>
        <source>Writes the shares of the benefit; one step to undo.</source>
        <translation>写入收益份额；可一步撤销。</translation>
    </message>
    <message>
        <source>Move a share first.</source>
        <translation>请先移动份额。</translation>
    </message>
    <message>
        <source>There is no benefit to share out yet. Add one under Risk &amp; benefit, then adopt.</source>
        <translation>尚无可分配的利益。请先在“风险与利益”中添加，再采用。</translation>
    </message>
    <message>
        <source>Outside the bands of the guidelines: %1.</source>
        <translation>超出指引区间：%1。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::NumberCheck</name>
    <message>
        <source>“%1” is not a number from %2 to %3. Nothing was changed.</source>
        <translation>“%1”不是 %2 至 %3 之间的数字。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3. Nothing was changed.</source>
        <translation>%1 超出 %2 至 %3。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Nothing was changed.</source>
        <translation>%1 不是整数。未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n decimal places. Nothing was changed.</source>
        <translation>
            <numerusform>%1 的小数位数超过 %n 位。未作任何更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ObservationDialog</name>
    <message>
        <source>Add Observation</source>
        <translation>添加观测</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
</context>
<context>
    <name>concordat::ui::OpennessPage</name>
    <message>
        <source> · most moves at %1, much from %2 to %3</source>
        <translation> · %1 时传递最多，%2 至 %3 之间传递较多</translation>
    </message>
    <message>
        <source> · ◆ below the band: knowledge is hoarded</source>
        <translation> · ◆ 低于区间：知识被囤积</translation>
    </message>
    <message>
        <source> · ✓ within the band</source>
        <translation> · ✓ 在区间之内</translation>
    </message>
    <message>
        <source> · ▲ above the band: knowledge leaks away</source>
        <translation> · ▲ 高于区间：知识外泄</translation>
    </message>
    <message>
        <source>State these and the band and the regimes follow: %1</source>
        <translation>写明以下各项，即可得出区间与各种情形：%1</translation>
    </message>
    <message>
        <source>no interior equilibrium</source>
        <translation>无内点均衡</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>Results and Use</source>
        <translation>成果与使用</translation>
    </message>
    <message>
        <source>Spillover β, 0 to 1</source>
        <translation>溢出率 β，0 至 1</translation>
    </message>
    <message>
        <source>Price at which nothing is sold, a</source>
        <translation>无人购买时的价格 a</translation>
    </message>
    <message>
        <source>Unit cost before research, A</source>
        <translation>研发前的单位成本 A</translation>
    </message>
    <message>
        <source>How dear research is, γ</source>
        <translation>研发的昂贵程度 γ</translation>
    </message>
    <message>
        <source>Slope of demand, b</source>
        <translation>需求斜率 b</translation>
    </message>
    <message>
        <source>Firms in the same market, n</source>
        <translation>同一市场的企业数 n</translation>
    </message>
    <message>
        <source>from the ledger</source>
        <translation>由台账得出</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>1 (default)</source>
        <translation>1（默认）</translation>
    </message>
    <message>
        <source>counted (default)</source>
        <translation>按成员计（默认）</translation>
    </message>
    <message>
        <source>What spills over</source>
        <translation>溢出的内容</translation>
    </message>
    <message>
        <source>what research achieves (default)</source>
        <translation>研发成果（默认）</translation>
    </message>
    <message>
        <source>what is spent on research</source>
        <translation>研发投入</translation>
    </message>
    <message>
        <source>The down arrow, past the least value, takes a statement back.</source>
        <translation>按向下键低于最小值，即恢复为未填写。</translation>
    </message>
    <message>
        <source>Who decides together</source>
        <translation>谁共同决定</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>研发投资</translation>
    </message>
    <message>
        <source>Cost falls by</source>
        <translation>成本降幅</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Regimes of research</source>
        <translation>研发情形</translation>
    </message>
    <message>
        <source>Exchanges of knowledge</source>
        <translation>知识交流</translation>
    </message>
    <message>
        <source>Here stands who told whom what, and when: the ledger from which spillover, reciprocity and the share of tacit knowledge are read.</source>
        <translation>此处记录谁在何时向谁传了什么：溢出率、互惠程度和隐性知识占比均由这一台账得出。</translation>
    </message>
    <message>
        <source>Add Exchange</source>
        <translation>添加交流</translation>
    </message>
    <message>
        <source>Add the First Exchange</source>
        <translation>添加第一条交流</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>新交流</translation>
    </message>
    <message>
        <source>Filter exchanges</source>
        <translation>筛选交流</translation>
    </message>
    <message>
        <source>Results, owners and use</source>
        <translation>成果、归属与使用</translation>
    </message>
    <message>
        <source>Here stands what the members brought or made, who owns it and who may use it: openness is safe where both are settled.</source>
        <translation>此处记录成员带来或做出的成果、归谁所有、谁可使用：二者都明确之处，开放才是安全的。</translation>
    </message>
    <message>
        <source>Add Result</source>
        <translation>添加成果</translation>
    </message>
    <message>
        <source>Add the First Result</source>
        <translation>添加第一项成果</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>新成果</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>筛选成果</translation>
    </message>
    <message>
        <source>Knowledge flows within a kind at %1 and between kinds at %2.</source>
        <translation>知识在同类成员之间的溢出率为 %1，在不同类成员之间为 %2。</translation>
    </message>
    <message>
        <source>Along the Chain</source>
        <translation>沿产业链</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Invests, each for itself</source>
        <translation>各自决定时的投入</translation>
    </message>
    <message>
        <source>Invests, all together</source>
        <translation>共同决定时的投入</translation>
    </message>
    <message>
        <source>Research by position of the chain</source>
        <translation>按产业链位置的研发投入</translation>
    </message>
    <message>
        <source>Between kinds β_v, 0 to 1</source>
        <translation>不同类之间 β_v，0 至 1</translation>
    </message>
    <message>
        <source>below the band: knowledge is hoarded</source>
        <translation>低于区间：知识被囤积</translation>
    </message>
    <message>
        <source>above the band: knowledge leaks away</source>
        <translation>高于区间：知识外溢流失</translation>
    </message>
</context>
<context>
    <name>concordat::ui::OverlayMatrix</name>
    <message>
        <source>3+5+3 overlay</source>
        <translation>3+5+3 矩阵</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chain and party</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>✓ live</source>
        <translation>✓ 运行中</translation>
    </message>
    <message>
        <source>○ planned</source>
        <translation>○ 计划中</translation>
    </message>
</context>
<context>
    <name>concordat::ui::OverviewPage</name>
    <message>
        <source>no mechanism or no condition has data yet</source>
        <translation>机制或条件暂无数据</translation>
    </message>
    <message>
        <source>gate %1, fit %2</source>
        <translation>门槛 %1，契合度 %2</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no condition limits the chain</source>
        <translation>没有条件制约机制链</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>ten points more: potential %1 → %2</source>
        <translation>提高十分：潜力 %1 → %2</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>治理模式</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>契合度 %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>选定于 %1</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>the committee meets at least quarterly</source>
        <translation>委员会至少每季度召开一次</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数据</translation>
    </message>
    <message>
        <source>Most frequent kind</source>
        <translation>最多的类型</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>SMEs</source>
        <translation>中小企业</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 not stated</source>
        <translation>是 %1，否 %2，未说明 %3</translation>
    </message>
    <message>
        <source>Funding planned</source>
        <translation>计划资助</translation>
    </message>
    <message>
        <source>Funding received</source>
        <translation>已收资助</translation>
    </message>
    <message>
        <source>Pledged by members</source>
        <translation>成员承诺</translation>
    </message>
    <message>
        <source>Paid by members</source>
        <translation>成员实付</translation>
    </message>
    <message>
        <source>Required resources held</source>
        <translation>已持有的必需资源</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Months funded</source>
        <translation>资金可维持月数</translation>
    </message>
    <message>
        <source>Missing next</source>
        <translation>接下来缺少</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every step is complete and every node has data.</source>
        <translation>所有步骤均已完成，所有节点都有数据。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message>
        <source>Nothing that counts here has changed.</source>
        <translation>这里关注的内容没有变化。</translation>
    </message>
    <message>
        <source>Formation path</source>
        <translation>组建路径</translation>
    </message>
    <message>
        <source>Add the First Member</source>
        <translation>添加第一个成员</translation>
    </message>
    <message>
        <source>Where this consortium stands, and what to do next.</source>
        <translation>此联合体的现状以及下一步。</translation>
    </message>
    <message>
        <source>gate %1, fit 1 (assumed)</source>
        <translation>门槛 %1，契合度 1（假定）</translation>
    </message>
    <message>
        <source>the chain assumes a fit of 1</source>
        <translation>机制链假定契合度为 1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>day and month of the next meeting, as QLocale formats dates</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>body and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No warning stands.</source>
        <translation>没有待处理的预警。</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>准备程度</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>id, name and score of a node</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Limits most now</source>
        <translation>目前制约最大</translation>
    </message>
    <message>
        <source>the condition that holds the chain back</source>
        <translation>对机制链制约最大的条件</translation>
    </message>
    <message>
        <source>Warnings: %1 fired · %2 clear · %3 cannot be judged yet · %4 not applicable</source>
        <translation>预警：已触发 %1 条 · 正常 %2 条 · 尚无法判断 %3 条 · 不适用 %4 条</translation>
    </message>
    <message>
        <source>%1 (%2 acknowledged)</source>
        <comment>fired warnings</comment>
        <translation>%1（其中 %2 条已确认）</translation>
    </message>
    <message>
        <source>This consortium has no members yet. Name it and say what it is for; look for partners and compare them, or enter members who are agreed. The overview shows where it stands as soon as there is somebody to judge.</source>
        <translation>该联合体还没有成员。可先命名并说明其目的；寻找并比较伙伴，或录入已商定的成员。一旦有可评判的对象，概览便显示其现状。</translation>
    </message>
    <message>
        <source>Name the Consortium</source>
        <translation>为联合体命名</translation>
    </message>
    <message>
        <source>Look for Partners</source>
        <translation>寻找伙伴</translation>
    </message>
    <message>
        <source>Members (committed or signed)</source>
        <translation>成员（已承诺或已签署）</translation>
    </message>
    <message>
        <source>Rule %1: %2. %3.</source>
        <comment>number, title and remedy</comment>
        <translation>规则 %1：%2。%3。</translation>
    </message>
    <message numerus="yes">
        <source>Enter %1: %n more rules need it</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>请填写%1：另有 %n 条规则需要它</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional, %1 % known; %2</source>
        <translation>暂定，已知 %1%；%2</translation>
    </message>
</context>
<context>
    <name>concordat::ui::PageHost</name>
    <message>
        <source>“%1” is not here any more.</source>
        <translation>“%1”已不在此处。</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ParameterForm</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> weeks</source>
        <translation> 周</translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Default, not evidence: nobody has chosen this value yet.</source>
        <translation>默认值，并非证据：尚无人选定该值。</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 个百分点</translation>
    </message>
</context>
<context>
    <name>concordat::ui::PercentMatrix</name>
    <message>
        <source>nothing entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>entered, not shown</source>
        <translation>已填写，不显示</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2: “%3” is no number from 0 to 100. Nothing was changed.</source>
        <translation>%1，%2：“%3”不是 0 到 100 的数字。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::PlanDialog</name>
    <message>
        <source>Review Plan</source>
        <translation>评审计划</translation>
    </message>
    <message>
        <source>Series of the plan</source>
        <translation>计划中的例会安排</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>例会安排</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>要求来源</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>default, not evidence</source>
        <translation>默认值，并非证据</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>条款“%1”</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>One edit creates all that is ticked; undo takes it back.</source>
        <translation>一次编辑创建所有勾选项；可撤销。</translation>
    </message>
    <message>
        <source>For the stage “%1” under “%2”. Rhythms that nobody chose for an article are defaults, not evidence.</source>
        <translation>适用于“%2”下的“%1”阶段。无人为条款选定的节奏是默认值，并非证据。</translation>
    </message>
    <message>
        <source>article “%1”, by default</source>
        <translation>条款“%1”（默认）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::PortfolioModel</name>
    <message>
        <source>Consortium</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>组织形式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Everybody who is listed: candidates, invited, committed, signed, and who left</source>
        <translation>所列的全部：候选、已邀请、已承诺、已签署以及已退出的</translation>
    </message>
    <message>
        <source>Listed members</source>
        <translation>所列成员</translation>
    </message>
</context>
<context>
    <name>concordat::ui::PortfolioPage</name>
    <message>
        <source>Consortia</source>
        <translation>联合体</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare Two</source>
        <translation>比较两个</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Here stand all consortia of this workspace, to be sorted, searched and compared. There is none yet.</source>
        <translation>这里列出此工作区的全部联合体，可排序、搜索和比较。目前还没有。</translation>
    </message>
    <message>
        <source>Import Consortia…</source>
        <translation>导入联合体…</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Select a consortium first.</source>
        <translation>请先选择联合体。</translation>
    </message>
    <message>
        <source>Select exactly two consortia.</source>
        <translation>请恰好选择两个联合体。</translation>
    </message>
    <message>
        <source>Reading the consortia</source>
        <translation>正在读取各联合体</translation>
    </message>
    <message>
        <source>Filter consortia, also by member</source>
        <translation>筛选联合体（也可按成员）</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>这里没有包含“%1”的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 中显示 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consortia</source>
        <translation>
            <numerusform>%Ln 个联合体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participations</source>
        <translation>
            <numerusform>%Ln 项参与</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>此工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Remove from Workspace</source>
        <translation>从工作区移除</translation>
    </message>
    <message>
        <source>Remove “%1” from this workspace?</source>
        <translation>要从此工作区移除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n consortia from this workspace?</source>
        <translation>
            <numerusform>要从此工作区移除 %n 个联合体吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Members, charter and history go with it, and Undo does not bring them back. To keep a copy, cancel and choose Back Up Workspace… in the menu Tools.</source>
        <translation>成员、章程和历史记录将一并移除，无法撤销。如需保留副本，请取消，然后在“工具”菜单中选择“备份工作区”。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>consortia</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n consortia were removed.</source>
        <translation>
            <numerusform>已移除 %n 个联合体。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::PowerTab</name>
    <message>
        <source>Banzhaf, absolute</source>
        <translation>班扎夫指数（绝对）</translation>
    </message>
    <message>
        <source>Power to prevent (Coleman)</source>
        <translation>阻止权（科尔曼）</translation>
    </message>
    <message>
        <source>Power to initiate (Coleman)</source>
        <translation>发起权（科尔曼）</translation>
    </message>
    <message>
        <source>Shapley-Shubik</source>
        <translation>夏普利-舒比克指数</translation>
    </message>
    <message>
        <source>Banzhaf, normalised</source>
        <translation>班扎夫指数（归一）</translation>
    </message>
    <message>
        <source>Johnston</source>
        <translation>约翰斯顿指数</translation>
    </message>
    <message>
        <source>Deegan-Packel</source>
        <translation>迪根-帕克尔指数</translation>
    </message>
    <message>
        <source>Holler</source>
        <translation>霍勒指数</translation>
    </message>
    <message>
        <source>Owen (with precoalitions)</source>
        <translation>欧文指数（考虑先验联盟）</translation>
    </message>
    <message>
        <source>Banzhaf-Owen (with precoalitions)</source>
        <translation>班扎夫-欧文指数（考虑先验联盟）</translation>
    </message>
    <message>
        <source>Computing voting power</source>
        <translation>正在计算表决权力</translation>
    </message>
    <message>
        <source>A motion passes in %1 % of all coalitions (Coleman&apos;s power to act).</source>
        <translation>在所有联盟中有 %1% 能使动议通过（科尔曼行动能力）。</translation>
    </message>
    <message>
        <source>Sampled: the error is shown beside each number.</source>
        <translation>抽样所得：每个数字旁显示误差。</translation>
    </message>
    <message>
        <source>The body has no rule yet; more than half of the members is assumed (default, not evidence).</source>
        <translation>该机构尚无规则；按成员过半数假定（默认值，并非证据）。</translation>
    </message>
    <message>
        <source>Comparing power indices</source>
        <translation>正在比较权力指数</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>表决者</translation>
    </message>
    <message>
        <source>Votes, %</source>
        <translation>票数（%）</translation>
    </message>
    <message>
        <source>Looking for coalitions</source>
        <translation>正在查找联盟</translation>
    </message>
    <message>
        <source>%1 can stop everything: nothing passes without it.</source>
        <translation>%1可以阻止一切：没有它任何动议都无法通过。</translation>
    </message>
    <message>
        <source>No coalition needs %1: its vote never decides.</source>
        <translation>没有联盟需要%1：其票从不起决定作用。</translation>
    </message>
    <message numerus="yes">
        <source>%n coalitions win only with %1; the smallest first.</source>
        <translation>
            <numerusform>有 %n 个联盟只有加入%1才能获胜；由小到大排列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n smallest coalitions that win only with %1; there are more.</source>
        <translation>
            <numerusform>只有加入%1才能获胜的最小的 %n 个联盟；此外还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Coalition</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>Power &amp;index</source>
        <translation>权力指数(&amp;I)</translation>
    </message>
    <message>
        <source>Power index</source>
        <translation>权力指数</translation>
    </message>
    <message>
        <source>Compare Indices</source>
        <translation>比较指数</translation>
    </message>
    <message>
        <source>&amp;Which coalitions need</source>
        <translation>哪些联盟需要(&amp;W)</translation>
    </message>
    <message>
        <source>Which coalitions need</source>
        <translation>哪些联盟需要</translation>
    </message>
    <message>
        <source>All power indices</source>
        <translation>全部权力指数</translation>
    </message>
    <message>
        <source>Coalitions that need the voter</source>
        <translation>需要该表决者的联盟</translation>
    </message>
    <message>
        <source>As tried, in %1 %.</source>
        <translation>试用后为 %1%。</translation>
    </message>
    <message>
        <source>Voter (as tried)</source>
        <translation>表决者（试用）</translation>
    </message>
    <message>
        <source>What is tried is impossible, so that no coalition wins.</source>
        <translation>试用的规则无法成立，因此没有联盟能够获胜。</translation>
    </message>
    <message>
        <source>With what is tried above, not with the rule in force:</source>
        <translation>按上方试用的情形，而非现行规则：</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no power, but count among all votes.</source>
        <translation>
            <numerusform>%n 个空缺席位没有权力，但计入全部票数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no power and do not count.</source>
        <translation>
            <numerusform>%n 个空缺席位没有权力，也不计数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concordat::ui::ProgrammePage</name>
    <message>
        <source>Overlap of the members&apos; goals: %1 %</source>
        <translation>成员目标重合度：%1%</translation>
    </message>
    <message>
        <source>Overlap of the members&apos; goals: not known below two members with goals</source>
        <translation>成员目标重合度：有目标的成员不足两个，未知</translation>
    </message>
    <message numerus="yes">
        <source>Money is promised for %n more months, until %1.</source>
        <translation>
            <numerusform>已承诺的资金还可维持 %n 个月，至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Runway: not known. Enter funding by year, or when the consortium ends.</source>
        <translation>资金可维持时间：未知。请按年填写资金，或填写联合体结束日期。</translation>
    </message>
    <message>
        <source>Tasks of all packages</source>
        <translation>所有工作包的任务</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Here stands what the consortium and each member want, and by what one will see that it was reached. Goals that members share hold them together.</source>
        <translation>这里列出联合体与各成员想要什么，以及凭什么判断已经实现。共有的目标使成员凝聚在一起。</translation>
    </message>
    <message>
        <source>Add Goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add the First Goal</source>
        <translation>添加第一个目标</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Work packages</source>
        <translation>工作包</translation>
    </message>
    <message>
        <source>Here stand the parts of the work: who leads each, who takes part, from when to when, for how much.</source>
        <translation>这里列出工作的各部分：由谁牵头，谁参加，起止时间，费用多少。</translation>
    </message>
    <message>
        <source>Add Package</source>
        <translation>添加工作包</translation>
    </message>
    <message>
        <source>Add the First Package</source>
        <translation>添加第一个工作包</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>新工作包</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No task here yet. Choose a package above; its tasks stand here.</source>
        <translation>此处尚无任务。在上方选择工作包，其任务列在这里。</translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add the First Task</source>
        <translation>添加第一个任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Here stands what is to be reached by when, and what was reached.</source>
        <translation>这里列出何时应达到什么，以及已达到什么。</translation>
    </message>
    <message>
        <source>Add Milestone</source>
        <translation>添加里程碑</translation>
    </message>
    <message>
        <source>Add the First Milestone</source>
        <translation>添加第一个里程碑</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>新里程碑</translation>
    </message>
    <message>
        <source>Here stands the money that comes in, by source and year: planned, and received. It shows how long it lasts.</source>
        <translation>这里按来源和年份列出资金：计划与到账，并显示能维持多久。</translation>
    </message>
    <message>
        <source>Add Source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add the First Source</source>
        <translation>添加第一个来源</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新来源</translation>
    </message>
    <message>
        <source>Here stands what each member promised to bring, in money, knowledge, people, facilities or data, until when, and what it has brought.</source>
        <translation>这里列出各成员承诺投入的资金、知识、人员、设施或数据，期限，以及已投入的部分。</translation>
    </message>
    <message>
        <source>Add Contribution</source>
        <translation>添加投入</translation>
    </message>
    <message>
        <source>Add the First Contribution</source>
        <translation>添加第一项投入</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>新投入</translation>
    </message>
    <message>
        <source>Evaluation of the construction</source>
        <translation>建设成效评价</translation>
    </message>
    <message>
        <source>Here stands how well the way the consortium was built works: criterion, score, who judged it, and what was found.</source>
        <translation>这里列出联合体建设方式的成效：准则、得分、评价者与结论。</translation>
    </message>
    <message>
        <source>Add Finding</source>
        <translation>添加结论</translation>
    </message>
    <message>
        <source>Add the First Finding</source>
        <translation>添加第一项结论</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>新结论</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three counts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work packages</source>
        <translation>
            <numerusform>%n 个工作包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n 个里程碑</numerusform>
        </translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>联合体</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ProposalBar</name>
    <message>
        <source>&amp;Benefit</source>
        <translation>收益(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Worth by</source>
        <translation>价值依据(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Be&amp;side</source>
        <translation>对照(&amp;S)</translation>
    </message>
    <message>
        <source>All benefits</source>
        <translation>全部收益</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>synergies</source>
        <translation>协同值</translation>
    </message>
    <message>
        <source>stated coalitions</source>
        <translation>写明的联盟</translation>
    </message>
    <message>
        <source>resource coverage</source>
        <translation>资源覆盖</translation>
    </message>
    <message>
        <source>costs of packages</source>
        <translation>工作包成本</translation>
    </message>
    <message>
        <source>✓ %1, adopted</source>
        <translation>✓ %1，已采纳</translation>
    </message>
    <message>
        <source>Shapley value, not stored</source>
        <translation>夏普利值，未保存</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>concordat::ui::Rail</name>
    <message>
        <source>Formation</source>
        <translation>组建</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成效</translation>
    </message>
    <message>
        <source>Alliance</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>low warning</source>
        <translation>低级预警</translation>
    </message>
    <message>
        <source>medium warning</source>
        <translation>中级预警</translation>
    </message>
    <message>
        <source>high warning</source>
        <translation>高级预警</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 steps of the formation path complete</source>
        <translation>组建路径已完成 %1 / %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 listed take part (committed or signed)</source>
        <translation>所列 %2 家中有 %1 家参加（已承诺或已签署）</translation>
    </message>
    <message>
        <source>%1 of %2 internal mechanisms live</source>
        <translation>%2 项内部机制中有 %1 项在运行</translation>
    </message>
    <message>
        <source>%1 of %2 articles complete, by decision or default</source>
        <translation>%2 条中有 %1 条完整（已决定或取默认）</translation>
    </message>
    <message>
        <source>%1 of %2 nodes have data</source>
        <translation>%2 个节点中有 %1 个有数据</translation>
    </message>
    <message>
        <source>work packages: %1</source>
        <translation>工作包：%1</translation>
    </message>
    <message>
        <source>candidates, invited or committed: %1</source>
        <translation>候选、已邀请或已承诺：%1</translation>
    </message>
    <message>
        <source>members (committed or signed): %1</source>
        <translation>成员（已承诺或已签署）：%1</translation>
    </message>
    <message>
        <source>required resource types: %1</source>
        <translation>所需资源类型：%1</translation>
    </message>
    <message>
        <source>open risks: %1</source>
        <translation>未关闭的风险：%1</translation>
    </message>
    <message>
        <source>platforms: %1</source>
        <translation>平台：%1</translation>
    </message>
    <message>
        <source>agreements: %1</source>
        <translation>协议：%1</translation>
    </message>
    <message>
        <source>signatures: %1</source>
        <translation>签署：%1</translation>
    </message>
    <message>
        <source>meetings held: %1</source>
        <translation>已召开的会议：%1</translation>
    </message>
    <message>
        <source>indicators: %1</source>
        <translation>指标：%1</translation>
    </message>
    <message>
        <source>mean of the last survey: %1</source>
        <translation>最近一次调查的平均值：%1</translation>
    </message>
    <message>
        <source>warnings that stand: %1</source>
        <translation>仍成立的预警：%1</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RankingModel</name>
    <message>
        <source>%1–%2</source>
        <comment>from rank to rank</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>未排名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>method and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选伙伴</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place by the sum of the ranks of all methods</source>
        <translation>按各方法名次之和排定的位置</translation>
    </message>
    <message>
        <source>Best and worst rank by weighted sum when the candidate&apos;s missing scores are filled with the best or the worst score known</source>
        <translation>以已知最好或最差评分填补该候选伙伴的缺失评分时，加权和的最好与最差名次</translation>
    </message>
    <message>
        <source>Best and worst rank when each assessor judges alone</source>
        <translation>每位评估者单独判断时的最好与最差名次</translation>
    </message>
    <message>
        <source>Depth of coverage that the candidate adds to the present group</source>
        <translation>该候选伙伴为现有群体增加的覆盖深度</translation>
    </message>
    <message>
        <source>Mean overlap of its holdings with those of the present members</source>
        <translation>其资源禀赋与现有成员的平均重叠</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>综合名次</translation>
    </message>
    <message>
        <source>Adds to the group</source>
        <translation>为群体增添</translation>
    </message>
    <message>
        <source>Overlap with the group</source>
        <translation>与群体的重叠</translation>
    </message>
    <message>
        <source>Possible ranks (weighted sum)</source>
        <translation>可能名次（加权和）</translation>
    </message>
    <message>
        <source>Ranks by assessor (weighted sum)</source>
        <translation>各评审名次（加权和）</translation>
    </message>
    <message>
        <source>in the group</source>
        <translation>已在群体中</translation>
    </message>
    <message>
        <source>Takes part already: those who are open are ranked among themselves</source>
        <translation>已参加：仅对尚可选择者相互排名</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RecordsPane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1：筛选</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is shown here cannot be changed.</source>
        <translation>此处显示的内容不可更改。</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>此处没有包含“%1”的内容。</translation>
    </message>
    <message>
        <source>Clear the Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were removed with everything that belonged to them. Undo brings them back.</source>
        <translation>
            <numerusform>已移除 %n 行及其所属的全部内容。撤销可将其恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Select rows first.</source>
        <translation>请先选择行。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RecordsTable</name>
    <message>
        <source>Usual Columns</source>
        <translation>常用列</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RecurrenceEditor</name>
    <message>
        <source>Choose how often, or write a rule as calendars do: FREQ=MONTHLY;BYDAY=1TH is the first Thursday of a month.</source>
        <translation>选择频率，或按日历规则书写：FREQ=MONTHLY;BYDAY=1TH 表示每月第一个星期四。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RedlineView</name>
    <message>
        <source>The present text</source>
        <translation>现行文本</translation>
    </message>
    <message>
        <source>No version has a name yet. Name one in the File menu, before the next round of changes; here it is then compared with the text as it reads now.</source>
        <translation>尚无已命名的版本。请在下一轮修改前于“文件”菜单中命名一个版本；之后可在此与现行文本比较。</translation>
    </message>
    <message>
        <source>The two texts read alike.</source>
        <translation>两份文本完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) or annex(es) read differently. Struck through: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>%n 条（或附件）有变化。删除线：删去；下划线：新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redline (*.%1)</source>
        <translation>修订对照 (*.%1)</translation>
    </message>
    <message>
        <source>Exporting the redline</source>
        <translation>正在导出修订对照</translation>
    </message>
    <message>
        <source>The redline was saved as %1.</source>
        <translation>修订对照已保存为 %1。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>只看变化</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>What changed, word by word</source>
        <translation>逐词变化</translation>
    </message>
    <message>
        <source>Web Page (HTML)…</source>
        <translation>网页（HTML）…</translation>
    </message>
    <message>
        <source>OpenDocument Text (ODT)…</source>
        <translation>OpenDocument 文本（ODT）…</translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation>Word（DOCX）…</translation>
    </message>
    <message>
        <source>charter redline</source>
        <comment>part of a file name</comment>
        <translation>章程对比</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ResourcesPage</name>
    <message>
        <source>coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>redundancy</source>
        <translation>冗余度</translation>
    </message>
    <message>
        <source>single points of failure</source>
        <translation>单点故障</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a member and its level</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>could be filled by %1</source>
        <translation>可由%1填补</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Everything required is held in full.</source>
        <translation>所需资源均已充分持有。</translation>
    </message>
    <message>
        <source>Name what the work requires: type it above, or choose Offer…</source>
        <translation>请列出工作所需的资源：在上方输入，或选择“推荐…”</translation>
    </message>
    <message>
        <source>Complementarity</source>
        <translation>资源互补</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Types of resources</source>
        <translation>资源类型</translation>
    </message>
    <message>
        <source>What the work needs stands here: market demand, basic research, equipment, capital. Required types count for the coverage, by their weight.</source>
        <translation>这里列出工作所需的资源：市场需求、基础研究、设备、资本。所需类型按权重计入覆盖率。</translation>
    </message>
    <message>
        <source>Add Type</source>
        <translation>添加类型</translation>
    </message>
    <message>
        <source>New resource type</source>
        <translation>新资源类型</translation>
    </message>
    <message>
        <source>Views of the resources</source>
        <translation>资源的视图</translation>
    </message>
    <message numerus="yes">
        <source>%n required types</source>
        <translation>
            <numerusform>%n 种所需类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>1+1&gt;2: whole ÷ best part</source>
        <translation>1+1&gt;2：整体 ÷ 最强</translation>
    </message>
    <message>
        <source>%1 · as if all candidates joined: nobody has committed yet</source>
        <translation>%1 · 按所有候选者均加入计算：尚无人承诺</translation>
    </message>
    <message>
        <source>no candidate holds it: &lt;a href=&quot;selection&quot;&gt;look for a partner&lt;/a&gt;</source>
        <translation>没有候选伙伴持有：&lt;a href=&quot;selection&quot;&gt;寻找伙伴&lt;/a&gt;</translation>
    </message>
    <message>
        <source>What costs most depth</source>
        <translation>损失深度最多之处</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>three remarks</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n held in part</source>
        <comment>required types</comment>
        <translation>
            <numerusform>%n 种部分持有</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is held in part, %2 at most: costs %3 % of depth</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;部分持有，最高 %2：损失 %3 % 的深度</translation>
    </message>
    <message>
        <source>%1; more is held by %2</source>
        <translation>%1；持有更多的有：%2</translation>
    </message>
    <message>
        <source>▲ &lt;b&gt;%1&lt;/b&gt; is a gap: costs %2 % of depth; %3</source>
        <translation>▲ &lt;b&gt;%1&lt;/b&gt;是缺口：损失 %2 % 的深度；%3</translation>
    </message>
    <message>
        <source>Holdings, 0 to 100</source>
        <translation>资源禀赋，0 至 100</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ResponsibilityTable</name>
    <message>
        <source>Responsibilities by work package and task</source>
        <translation>按工作包和任务的职责分工</translation>
    </message>
    <message>
        <source>Package or task</source>
        <translation>工作包或任务</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>最终负责</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>知会</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>%1 (as leader)</source>
        <translation>%1（作为牵头方）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::RisksPage</name>
    <message>
        <source>Readiness of the risk-benefit framework (C3): %1 of 100</source>
        <translation>风险与利益框架（C3）就绪度：%1（满分 100）</translation>
    </message>
    <message>
        <source>Readiness of the risk-benefit framework (C3): not known yet. Enter who bears which risk, and settle evaluation, adjustment and disputes in the charter.</source>
        <translation>风险与利益框架（C3）就绪度：未知。请填写谁承担何种风险，并在章程中约定评价、调整与争议处理。</translation>
    </message>
    <message>
        <source>✓ Every type of risk is shared out to 100 %.</source>
        <translation>✓ 各类风险均已分摊到 100%。</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n types of risk are not shared out to 100 %.</source>
        <translation>
            <numerusform>▲ %n 类风险尚未分摊到 100%。</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>All of This Group</source>
        <translation>本组全部</translation>
    </message>
    <message>
        <source>Every listed constraint is in the register</source>
        <translation>所列制约因素均已登记</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Who Bears What</source>
        <translation>风险分担</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>制约因素</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Here stands what may go wrong: technological failure, the market, and risks of your own; how likely and how grave each is, who owns it and what is done about it.</source>
        <translation>这里列出可能出现的问题：技术失败、市场波动及自定风险；可能性与影响多大，由谁负责，如何应对。</translation>
    </message>
    <message>
        <source>Add Risk</source>
        <translation>添加风险</translation>
    </message>
    <message>
        <source>Add the First Risk</source>
        <translation>添加第一项风险</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>新风险</translation>
    </message>
    <message>
        <source>Here stands what the members expect together: intellectual property, returns, equity, benefits in kind. Once there is one, its shares are entered below.</source>
        <translation>这里列出成员共同期待的收益：知识产权、转化收益、股权、实物收益。添加之后，即可在下方填写份额。</translation>
    </message>
    <message>
        <source>Add Benefit</source>
        <translation>添加收益</translation>
    </message>
    <message>
        <source>Add the First Benefit</source>
        <translation>添加第一项收益</translation>
    </message>
    <message>
        <source>New benefit</source>
        <translation>新收益</translation>
    </message>
    <message>
        <source>Here stands what holds the consortium back, and on which node of the chain it presses. The constraints that research has listed can be taken over from the menu.</source>
        <translation>这里列出制约联合体的因素，以及作用于机制链的哪个节点。研究文献所列的制约因素可从菜单中选入。</translation>
    </message>
    <message>
        <source>Add Constraint</source>
        <translation>添加制约因素</translation>
    </message>
    <message>
        <source>Add the First Constraint</source>
        <translation>添加第一项制约因素</translation>
    </message>
    <message>
        <source>New constraint</source>
        <translation>新制约因素</translation>
    </message>
    <message>
        <source>Policy instruments</source>
        <translation>政策工具</translation>
    </message>
    <message>
        <source>Here stand the promises of governments: fiscal incentives, protection of intellectual property, platforms; by whom, until when, and whether they came.</source>
        <translation>这里列出政府的承诺：财政激励、知识产权保护、平台；由谁承诺，期限，是否兑现。</translation>
    </message>
    <message>
        <source>Add Instrument</source>
        <translation>添加政策工具</translation>
    </message>
    <message>
        <source>Add the First Instrument</source>
        <translation>添加第一项政策工具</translation>
    </message>
    <message>
        <source>New instrument</source>
        <translation>新政策工具</translation>
    </message>
    <message>
        <source>Listed Constraints</source>
        <translation>文献所列制约因素</translation>
    </message>
    <message>
        <source>Share of each member in each type of risk, percent</source>
        <translation>各成员在各类风险中的份额，百分比</translation>
    </message>
    <message>
        <source>Share of each member in each benefit, percent</source>
        <translation>各成员在各项收益中的份额，百分比</translation>
    </message>
    <message>
        <source>Shares in the benefits, %</source>
        <translation>收益份额（%）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open risks</source>
        <translation>
            <numerusform>%n 项未关闭风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open constraints</source>
        <translation>
            <numerusform>%n 项未解除制约因素</numerusform>
        </translation>
    </message>
    <message>
        <source>the shares of a type of risk do not add up to 100 %</source>
        <translation>某类风险的分担比例之和不等于 100 %</translation>
    </message>
    <message>
        <source>Not shared out yet: %1.</source>
        <translation>尚未分配：%1。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SectionedPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>缘由？</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SelectionPage</name>
    <message>
        <source>There are no criteria yet: choose Criteria above.</source>
        <translation>尚无准则：请选择上方的“准则”。</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing, such as %1, and are treated as chosen on the left.</source>
        <translation>
            <numerusform>缺少 %n 个评分，例如%1，按左侧所选方式处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>candidate on criterion</comment>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>what it adds to the group</source>
        <translation>对群体的增益</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are not ranked: nobody has scored them enough.</source>
        <translation>
            <numerusform>%n 个候选伙伴未排名：评分不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 assessors; Kendall&apos;s W = %2 (1: the same order).</source>
        <translation>%1 位评估者；Kendall W = %2（1：次序相同）。</translation>
    </message>
    <message>
        <source>They differ most about %1.</source>
        <translation>分歧最大的是%1。</translation>
    </message>
    <message>
        <source>Select candidates in the ranking first.</source>
        <translation>请先在排名中选择候选伙伴。</translation>
    </message>
    <message>
        <source>None of the selected is at this point.</source>
        <translation>所选对象均不处于这一步。</translation>
    </message>
    <message>
        <source>Add Candidates</source>
        <translation>添加候选伙伴</translation>
    </message>
    <message>
        <source>Names, one on each line:</source>
        <translation>名称，每行一个：</translation>
    </message>
    <message>
        <source>Import Scores</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n 个候选伙伴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 个准则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>criterion and its scale</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>Mean of all assessors %1; they differ by %2 % of the scale</source>
        <translation>所有评估者的均值 %1；相差评分范围的 %2%</translation>
    </message>
    <message>
        <source>How many times more important is the criterion of the row than that of the column? 1/9 to 9. The judgements of all assessors are joined by their geometric mean.</source>
        <translation>行的准则比列的准则重要多少倍？1/9 至 9。所有评估者的判断以几何平均合并。</translation>
    </message>
    <message numerus="yes">
        <source>How many times more important is the criterion of the row than that of the column? 1/9 to 9. %n comparisons are still missing; until then AHP uses the sliders.</source>
        <translation>
            <numerusform>行的准则比列的准则重要多少倍？1/9 至 9。还缺 %n 个比较；在此之前 AHP 使用滑块的权重。</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency ratio %1.</source>
        <translation>一致性比率 %1。</translation>
    </message>
    <message>
        <source>Above 0.1 the comparisons contradict each other: revisit %1 against %2; the others imply %3.</source>
        <translation>高于 0.1 时比较判断相互矛盾：请重新考虑%1与%2；其余判断意味着 %3。</translation>
    </message>
    <message>
        <source>The comparisons agree well enough (up to 0.1).</source>
        <translation>比较判断足够一致（不超过 0.1）。</translation>
    </message>
    <message>
        <source>Who could take part?</source>
        <translation>谁可以参加？</translation>
    </message>
    <message>
        <source>Type or paste the names of candidates, one on each line. They are compared by growth potential, technological level, and the strategic capability of their managers; you can change these criteria, score each candidate, and see the ranking and what each would add to the group.</source>
        <translation>输入或粘贴候选伙伴的名称，每行一个。按成长潜力、技术水平和管理者的战略能力进行比较；您可以更改这些准则，为每个候选伙伴评分，并查看排名以及每个候选伙伴会为群体增加什么。</translation>
    </message>
    <message>
        <source>Names, one on each line</source>
        <translation>名称，每行一个</translation>
    </message>
    <message>
        <source>Add Candidates…</source>
        <translation>添加候选伙伴…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Steps of the selection</source>
        <translation>遴选步骤</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>候选伙伴排名</translation>
    </message>
    <message>
        <source>A&amp;ssessor</source>
        <translation>评估者(&amp;S)</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>导入 CSV…</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>候选伙伴的评分</translation>
    </message>
    <message>
        <source>Add the Review&apos;s Three</source>
        <translation>添加综述的三项准则</translation>
    </message>
    <message>
        <source>Growth potential, technological level, strategic capability</source>
        <translation>成长潜力、技术水平、战略能力</translation>
    </message>
    <message>
        <source>By what are partners chosen? The review names three; add your own.</source>
        <translation>按什么选择伙伴？综述列出三项；可添加自己的准则。</translation>
    </message>
    <message>
        <source>Add Criterion</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新准则</translation>
    </message>
    <message>
        <source>Comparisons of the criteria</source>
        <translation>准则的比较</translation>
    </message>
    <message>
        <source>The first column became the names; the other columns were left out.</source>
        <translation>第一列成为名称；其他列已略去。</translation>
    </message>
    <message>
        <source>%1 and a computed one</source>
        <translation>%1，另有一个计算得出的准则</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (the mean of the others: default, not evidence)</source>
        <translation>%1（其他准则的均值：默认值，并非证据）</translation>
    </message>
    <message>
        <source>Includes what each adds to the group (%1 %, default, not evidence): set its weight to 0 to leave it out; see Criteria.</source>
        <translation>已计入各候选伙伴对群体的增益（%1%，默认值，并非证据）：将其权重设为 0 即可不计入；见“准则”。</translation>
    </message>
    <message>
        <source>One more is weighed because resources are required: what a candidate adds to the group is worked out from the holdings (see What They Add). Its weight is %1, %2 of all; 0 on its slider under Ranking leaves it out. AHP does not compare it: it keeps that share, and the compared criteria divide the rest.</source>
        <translation>由于列出了所需资源，还有一项计入权重：候选伙伴为群体增添什么，由持有情况算出（见“各自带来什么”）。其权重为 %1，占全部的 %2；在“排名”中把它的滑块设为 0 即不计入。AHP 不对其作比较：它保持该份额，其余由相互比较的准则分配。</translation>
    </message>
    <message>
        <source>Name what the work requires and what each one holds: then it is worked out what the group would gain by each candidate.</source>
        <translation>请列出工作所需的资源以及各方的持有情况：随后即可算出群体会从每个候选伙伴得到什么。</translation>
    </message>
    <message>
        <source>%1 +%2 %</source>
        <comment>candidate and depth it adds</comment>
        <translation>%1 +%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 (closes %n gaps)</source>
        <translation>
            <numerusform>%1（填补 %n 个缺口）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the ranking</source>
        <translation>
            <numerusform>排名中还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Depth of coverage of the required resources, gained by each: %1.</source>
        <translation>所需资源的覆盖深度，各候选伙伴的增添：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between candidates</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>What They Add</source>
        <translation>各自带来什么</translation>
    </message>
    <message>
        <source>What each candidate would add to the present group</source>
        <translation>每个候选伙伴会为现有群体增添什么</translation>
    </message>
    <message>
        <source>Holdings of Members and Candidates, 0 to 100</source>
        <translation>成员与候选伙伴的持有情况，0 至 100</translation>
    </message>
    <message>
        <source>Complementarity Map</source>
        <translation>资源互补图</translation>
    </message>
    <message>
        <source>What members and candidates hold</source>
        <translation>成员与候选伙伴持有什么</translation>
    </message>
    <message>
        <source>Nobody is open any more: those who have joined are ranked, as the record of the choice.</source>
        <translation>已无可选择者：对已加入者排名，作为选择的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n already in the group</source>
        <translation>
            <numerusform>%n 家已在群体中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ends of a scale</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2, less is better</source>
        <translation>%1 至 %2，越低越好</translation>
    </message>
    <message>
        <source>Type in the cells, or paste from a spreadsheet, with or without headings. The scale stands below each criterion. An empty cell stays unknown.</source>
        <translation>在单元格中输入，或从电子表格粘贴（可带标题）。每项准则名下为其评分范围。空单元格表示未知。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SettingsDialog</name>
    <message>
        <source>%1 already belongs to “%2”. Choose other keys, or change that one first.</source>
        <translation>%1 已用于“%2”。请另选按键，或先更改那一项。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>It stands in the history beside what you do.</source>
        <translation>会在历史中标注于您的操作旁。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SignaturesModel</name>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>缔约方</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SignoffModel</name>
    <message>
        <source>nothing said yet</source>
        <translation>尚未表态</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>%1, but the text has changed since</source>
        <translation>%1，但文字此后已有变化</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>party, article, position</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of an article</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SignoffPage</name>
    <message>
        <source>Choose cells in the table first.</source>
        <translation>请先在表中选择单元格。</translation>
    </message>
    <message>
        <source>An objection needs a reason; write it beside the buttons.</source>
        <translation>异议须有理由；请写在按钮旁。</translation>
    </message>
    <message>
        <source>✓ accepted %1   ▲ objects %2   ◆ reserved %3   ↻ text changed since %4   ○ · open %5</source>
        <translation>✓ 已接受 %1   ▲ 异议 %2   ◆ 保留 %3   ↻ 文字已变 %4   ○ · 未决 %5</translation>
    </message>
    <message>
        <source>In Force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Put into Force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>Possible once every condition above is met.</source>
        <translation>上列条件全部满足后方可进行。</translation>
    </message>
    <message>
        <source>%1 of %2 accepted · %3 of %4 parties have signed</source>
        <translation>已接受 %1/%2 · 已签署 %3/%4 方</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提出(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>异议(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>保留(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Reason of an objection or a reservation</source>
        <translation>异议或者保留的理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Positions of the parties on the articles</source>
        <translation>各方对条款的立场</translation>
    </message>
    <message>
        <source>Part of the positions that is acceptance</source>
        <translation>已接受立场所占比例</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Before the charter enters into force</source>
        <translation>章程生效之前</translation>
    </message>
    <message>
        <source>Amendment of the charter in force</source>
        <translation>对生效章程的修改</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read differently from the text in force, “%1”.</source>
        <translation>
            <numerusform>与生效文本“%1”相比，%n 条有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 votes in favour; %3 are needed.</source>
        <translation>%2 票中 %1 票赞成；需要 %3 票。</translation>
    </message>
    <message>
        <source>Not accepted by: %1.</source>
        <translation>尚未接受：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The amendment is material: whoever is against it may leave within %n day(s).</source>
        <translation>
            <numerusform>此为重大修改：反对者可在 %n 日内退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The majority is reached.</source>
        <translation>已达到多数。</translation>
    </message>
    <message>
        <source>The majority is not reached yet.</source>
        <translation>尚未达到多数。</translation>
    </message>
    <message>
        <source>Adopt as Amendment</source>
        <translation>作为修改通过</translation>
    </message>
    <message>
        <source>Possible once enough parties accept every changed article.</source>
        <translation>足够多的缔约方接受全部变动条款后方可进行。</translation>
    </message>
    <message>
        <source>Charter as amended, in force %1</source>
        <translation>经修改的章程，%1 生效</translation>
    </message>
    <message>
        <source>Charter in force %1</source>
        <translation>章程，%1 生效</translation>
    </message>
    <message>
        <source>The charter is in force; its text is not on record</source>
        <translation>章程已生效，但其文本未留存</translation>
    </message>
    <message>
        <source>It was entered as in force without its text being kept. Keep the present text as the one in force: whatever is changed afterwards is then an amendment, with the majority it needs.</source>
        <translation>该章程录入为生效时未留存文本。请将现行文本存为生效文本：此后的任何改动即为修改，须达到所需的多数。</translation>
    </message>
    <message>
        <source>Keep This Text as the One in Force</source>
        <translation>将此文本存为生效文本</translation>
    </message>
    <message>
        <source>a party objects to an article</source>
        <translation>有一方对条款提出异议</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SplitInputs</name>
    <message>
        <source>Coalitions</source>
        <translation>联盟</translation>
    </message>
    <message>
        <source>State what some members could achieve without the others. Start with those who might really leave; the rest is interpolated, and it is said.</source>
        <translation>写明部分成员撇开其他成员所能取得的价值。先写真正可能离开的；其余由插值得出并予说明。</translation>
    </message>
    <message>
        <source>Add Coalition</source>
        <translation>添加联盟</translation>
    </message>
    <message>
        <source>Synergies</source>
        <translation>协同值</translation>
    </message>
    <message>
        <source>State what two members achieve together beyond what each does alone. Pairs without a row are derived from their holdings.</source>
        <translation>写明两个成员合作比各自单独多取得的价值。未列出的成员对由其资源推出。</translation>
    </message>
    <message>
        <source>Add Synergy</source>
        <translation>添加协同值</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>State what all gain when a member does its part, what that costs it, and what happens when it does not.</source>
        <translation>写明成员尽责时全体所得、其成本，以及不尽责的后果。</translation>
    </message>
    <message>
        <source>Add Assumption</source>
        <translation>添加激励设定</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>By what contributions are evaluated. Without criteria of your own the weights of the guidelines apply.</source>
        <translation>据以评价贡献的准则。没有自定准则时采用指引的权重。</translation>
    </message>
    <message>
        <source>Add Criterion</source>
        <translation>添加准则</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What an assessor gave a member in one criterion, with appeals.</source>
        <translation>评估者就一项准则给成员的评分，以及申诉。</translation>
    </message>
    <message>
        <source>Add Assessment</source>
        <translation>添加评分</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Add Row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation>让步</translation>
    </message>
    <message>
        <source>Who gave up what for whom at the table, and why.</source>
        <translation>谈判中谁为谁放弃了什么，以及原因。</translation>
    </message>
    <message>
        <source>Add Concession</source>
        <translation>添加让步</translation>
    </message>
    <message>
        <source>Import Guidelines</source>
        <translation>导入指引</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.json)</source>
        <translation>表格 (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>未导入任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n guideline row(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 行指引。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of your own replace the defaults where they fit. A whole table, such as a ministry&apos;s, can be imported from CSV or JSON.</source>
        <translation>自有的行在适用处取代默认值。可从 CSV 或 JSON 导入整张表，例如主管部门的表。</translation>
    </message>
    <message>
        <source>Import Table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>A table of guidelines as CSV, TSV or JSON; you see what it would bring before anything is stored.</source>
        <translation>CSV、TSV 或 JSON 格式的指引表；存储之前可先看到其内容。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SplitPage</name>
    <message>
        <source>Dividing by the rules</source>
        <translation>正在按规则分配</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Triggers of re-evaluation</source>
        <translation>重新评估的触发条件</translation>
    </message>
    <message>
        <source>Contribution evaluation</source>
        <translation>贡献评价</translation>
    </message>
    <message>
        <source>Guideline that applies</source>
        <translation>适用的指引</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>权重(&amp;G)</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定</translation>
    </message>
    <message>
        <source>by entropy</source>
        <translation>按熵</translation>
    </message>
    <message>
        <source>by comparisons (AHP)</source>
        <translation>按比较（AHP）</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What each rule would give, who would object, and what all can accept.</source>
        <translation>各规则给出什么、谁会反对，以及各方都能接受什么。</translation>
    </message>
    <message>
        <source>Division of benefits</source>
        <translation>收益分配</translation>
    </message>
    <message>
        <source>No value of a coalition and no contribution is recorded: every share here follows from defaults, not evidence.</source>
        <translation>尚未记录任何联盟价值与投入：这里的每个份额都来自默认值，并非证据。</translation>
    </message>
    <message>
        <source>Pledges without an amount count as nothing in every share here; enter them under Programme, Contributions.</source>
        <translation>没有金额的承诺在此处所有份额中按零计算；请在“规划”的“投入”中填写金额。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::SynergyPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show the records it is computed from</source>
        <translation>显示用于计算的记录</translation>
    </message>
    <message>
        <source>▲ &lt;a href=&quot;warnings/%1&quot;&gt;%1 %2&lt;/a&gt;: %3</source>
        <translation>▲ &lt;a href=&quot;warnings/%1&quot;&gt;%1 %2&lt;/a&gt;：%3</translation>
    </message>
    <message>
        <source>✓ %1 %2</source>
        <translation>✓ %1 %2</translation>
    </message>
    <message>
        <source>○ %1 %2: cannot be judged yet</source>
        <translation>○ %1 %2：尚不能判断</translation>
    </message>
    <message>
        <source>○ %1 %2: does not apply</source>
        <translation>○ %1 %2：不适用</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Platforms and Data</source>
        <translation>平台与数据</translation>
    </message>
    <message>
        <source>Incubation</source>
        <translation>孵化</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Laboratories, information systems and data platforms stand here. Those that are shared count for network synergy.</source>
        <translation>这里列出实验室、信息系统和数据平台。共享的平台计入网络协同。</translation>
    </message>
    <message>
        <source>Add Platform</source>
        <translation>添加平台</translation>
    </message>
    <message>
        <source>New platform</source>
        <translation>新平台</translation>
    </message>
    <message>
        <source>Use of platforms</source>
        <translation>平台使用</translation>
    </message>
    <message>
        <source>Who used which platform stands here, with the data sets deposited and those of others reused.</source>
        <translation>这里列出谁使用了哪个平台，以及存入的数据集和复用他人的数据集。</translation>
    </message>
    <message>
        <source>Add Use</source>
        <translation>添加使用记录</translation>
    </message>
    <message>
        <source>Incubated projects</source>
        <translation>孵化项目</translation>
    </message>
    <message>
        <source>Projects that are to become firms or products stand here: planned, begun, spun off.</source>
        <translation>这里列出将成为企业或产品的项目：计划、开始、衍生。</translation>
    </message>
    <message>
        <source>Add Project</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Regions and their parts</source>
        <translation>区域及其分工</translation>
    </message>
    <message>
        <source>Where the laboratory, the incubation and the industry are stands here, with the desk that bridges each region.</source>
        <translation>这里列出实验室、孵化和产业所在的区域，以及衔接各区域的协调方。</translation>
    </message>
    <message>
        <source>Add Region</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>新区域</translation>
    </message>
    <message>
        <source>Regional rules</source>
        <translation>区域规则</translation>
    </message>
    <message>
        <source>Rules of the regions stand here, and which of them contradict each other.</source>
        <translation>这里列出各区域的规则，以及哪些规则相互冲突。</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: begin with the platforms that members share.</source>
        <translation>尚无记录：请从成员共享的平台开始。</translation>
    </message>
    <message>
        <source>Network synergy %1.</source>
        <translation>网络协同 %1。</translation>
    </message>
    <message>
        <source>Network synergy %1; %2 of it comes through the gate of the conditions.</source>
        <translation>网络协同 %1；其中 %2 通过条件的门槛。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::TaskStatus</name>
    <message>
        <source>%1 Stopping…</source>
        <translation>%1 正在停止…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>停止正在进行的任务</translation>
    </message>
</context>
<context>
    <name>concordat::ui::TemplateDialog</name>
    <message>
        <source>Bodies from a Template</source>
        <translation>按模板创建机构</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>fits this consortium</source>
        <translation>适合本联合体</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>One edit creates all of it; undo takes it back. Numbers are defaults, not evidence.</source>
        <translation>一次编辑即可全部创建；撤销可恢复。数值为默认值，并非证据。</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1（主席）</translation>
    </message>
    <message>
        <source>%1 (observer)</source>
        <translation>%1（观察员）</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings a year, notice and quorum as usual</source>
        <translation>
            <numerusform>每年 %n 次会议，通知与法定人数按惯例</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats yet.</source>
        <translation>尚无席位。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Add others beside them</source>
        <translation>在旁另建(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace their seats and rules; meetings and motions stay</source>
        <translation>替换其席位和规则(&amp;R)；会议和动议保留</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: bodies of these names exist already.</source>
        <comment>names</comment>
        <translation>%1：已有同名机构。</translation>
    </message>
    <message>
        <source>%1 (in place of the present one)</source>
        <translation>%1（代替现有机构）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::TrustPage</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>trust survey</source>
        <translation>信任调查</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.html)</source>
        <translation>文档 (*.pdf *.html)</translation>
    </message>
    <message>
        <source>The forms are in %1.</source>
        <translation>表单已存入 %1。</translation>
    </message>
    <message>
        <source>Readiness of trust (C2): %1 of 100</source>
        <translation>信任（C2）就绪度：%1（满分 100）</translation>
    </message>
    <message>
        <source>Readiness of trust (C2): not known yet</source>
        <translation>信任（C2）就绪度：未知</translation>
    </message>
    <message>
        <source>Mean by the others</source>
        <translation>他人评分均值</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two members</comment>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>▲ Weak link</source>
        <translation>▲ 薄弱关系</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>Bring in a mediator; give the two a small task together.</source>
        <translation>请调解人介入；给双方一项共同的小任务。</translation>
    </message>
    <message>
        <source>◆ Asymmetry</source>
        <translation>◆ 不对称</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>%1 points or more apart</source>
        <translation>相差 %1 分或以上</translation>
    </message>
    <message>
        <source>Ask what one of them knows that the other does not.</source>
        <translation>询问一方知道而另一方不知道的情况。</translation>
    </message>
    <message>
        <source>◆ Trusts more than it is trusted</source>
        <translation>◆ 给出的信任多于得到的信任</translation>
    </message>
    <message>
        <source>◆ Is trusted more than it trusts</source>
        <translation>◆ 得到的信任多于给出的信任</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Let the member hear how the others see it.</source>
        <translation>让该成员了解其他成员的看法。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的措施</translation>
    </message>
    <message>
        <source>Nothing is known until ratings have been entered.</source>
        <translation>填写评分之前一无所知。</translation>
    </message>
    <message>
        <source>Fewer members have answered than this round demands: nothing is shown.</source>
        <translation>作答成员少于本轮要求：不显示任何内容。</translation>
    </message>
    <message>
        <source>✓ No weak link, no asymmetry and no gap of perception in this round.</source>
        <translation>✓ 本轮没有薄弱关系、不对称或认知差距。</translation>
    </message>
    <message>
        <source>Limits are defaults, not evidence: a link is weak below a mean of %1; two ratings are asymmetric from %2 points apart; giving and getting differ from %3 points.</source>
        <translation>界限为默认值，并非证据：均值低于 %1 为薄弱关系；两项评分相差 %2 分起为不对称；给出与得到相差 %3 分起为有差距。</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>By Member</source>
        <translation>按成员</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Round of the survey</source>
        <translation>调查轮次</translation>
    </message>
    <message>
        <source>New Round</source>
        <translation>新一轮</translation>
    </message>
    <message>
        <source>Show single ratings</source>
        <translation>显示单项评分</translation>
    </message>
    <message>
        <source>For whoever keeps the survey. Switch it off before others look.</source>
        <translation>供调查保管人使用。他人观看前请关闭。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>表单…</translation>
    </message>
    <message>
        <source>A form on paper for each member, in the language of the window</source>
        <translation>每个成员一份纸质表单，使用窗口的语言</translation>
    </message>
    <message>
        <source>Here the members say how far they trust each other: in rounds, pairwise and in both directions. What is shown to all are means of enough raters; single ratings stay with whoever keeps the survey.</source>
        <translation>成员在此说明彼此信任的程度：分轮进行，两两评分，双向分别填写。向所有人显示的只有足够多评价者的均值；单项评分由调查保管人保管。</translation>
    </message>
    <message>
        <source>Begin the First Round</source>
        <translation>开始第一轮</translation>
    </message>
    <message>
        <source>Ratings: raters down, rated across</source>
        <translation>评分：行为评价者，列为被评价者</translation>
    </message>
    <message>
        <source>Here stand the rounds of the survey, and how many must have answered before a mean is shown.</source>
        <translation>这里列出调查的各轮，以及至少多少人作答才显示均值。</translation>
    </message>
    <message>
        <source>Add Round</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Add the First Round</source>
        <translation>添加第一轮</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新一轮</translation>
    </message>
    <message>
        <source>No round of the survey yet</source>
        <translation>尚无调查轮次</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 by %n raters</source>
        <translation>
            <numerusform>%1：%n 名评价者的均值为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few raters, the mean is hidden</source>
        <translation>%1：评价者过少，均值不显示</translation>
    </message>
    <message>
        <source>%1: no ratings yet</source>
        <translation>%1：尚无评分</translation>
    </message>
    <message>
        <source>◆ Sees itself otherwise than the others do</source>
        <translation>◆ 自评与他评不一致</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 ratings, by %n raters; 0 is no trust, 100 is full trust.</source>
        <translation>
            <numerusform>共 %2 项评分中已有 %1 项，%n 名评价者；0 为完全不信任，100 为毫无保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Means of fewer than %n raters are hidden, and what would tell them.</source>
        <translation>
            <numerusform>评价者少于 %n 名的均值以及会泄露这些均值的数值不显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>This round hides no means: one rater is enough (Rounds).</source>
        <translation>本轮不隐藏均值：一名评价者即可（见“轮次”）。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are not listed: they are asked once they have committed.</source>
        <translation>
            <numerusform>%n 个候选伙伴未列出：承诺加入后才参与评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Weak links or asymmetries</source>
        <translation>▲ 薄弱关系或不对称</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>不具名</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>至少一处</translation>
    </message>
    <message>
        <source>Whoever keeps the survey sees who is concerned.</source>
        <translation>调查保管人可看到涉及哪些成员。</translation>
    </message>
    <message numerus="yes">
        <source>What rests on fewer than %n raters is left out here: a pair is two raters, and what a member gives or thinks of itself is one.</source>
        <translation>
            <numerusform>依据少于 %n 名评价者的内容在此略去：一对成员只有两名评价者，成员给出的评分或自评只有一名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what only the keeper of the survey may see</source>
        <translation>显示仅调查保管人可看的内容</translation>
    </message>
    <message>
        <source>A CSV file with the columns rater, rated, score (0 to 100), or a matrix with raters down and rated across</source>
        <translation>含“评价者、被评价者、分数（0 至 100）”三列的 CSV 文件，或以评价者为行、被评价者为列的矩阵</translation>
    </message>
    <message>
        <source>%1 of %2 ratings: not counted yet. “%3” counts until there are %4 (%5 % of what is expected; set here).</source>
        <translation>%1 / %2 项评分：尚不计入。在达到 %4 项之前以“%3”为准（应有评分的 %5%；在此设定）。</translation>
    </message>
    <message>
        <source>%1 of %2 ratings: not counted yet. “%3” counts until there are %4 (%5 % of what is expected; default, not evidence).</source>
        <translation>%1 / %2 项评分：尚不计入。在达到 %4 项之前以“%3”为准（应有评分的 %5%；默认值，并非证据）。</translation>
    </message>
    <message numerus="yes">
        <source>%n ratings were imported into “%1”</source>
        <translation>
            <numerusform>已将 %n 项评分导入“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was imported, what was replaced</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones were replaced</source>
        <translation>
            <numerusform>替换了 %n 项原有评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Ties:</source>
        <translation>关系：</translation>
    </message>
    <message>
        <source>Which ties are drawn</source>
        <translation>画出哪些关系</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>最薄弱的优先</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Weakest first draws as many ties as can be told apart.</source>
        <translation>“最薄弱的优先”画出可以分辨的数量。</translation>
    </message>
    <message>
        <source>Limit of the mean of both directions</source>
        <translation>双向均值的界限</translation>
    </message>
    <message>
        <source>Single ratings are shown, for whoever keeps the survey; history, figures and reports leave them out.</source>
        <translation>单项评分现向调查保管人显示；历史记录、图表与报告中略去。</translation>
    </message>
    <message>
        <source>Single ratings are masked here and left out of history, figures and reports.</source>
        <translation>单项评分在此被遮盖，历史记录、图表与报告中也略去。</translation>
    </message>
    <message>
        <source>Import takes a CSV file with the columns rater, rated, score, or a matrix with raters down and rated across.</source>
        <translation>可导入含“评价者、被评价者、分数”三列的 CSV 文件，或以评价者为行、被评价者为列的矩阵。</translation>
    </message>
    <message>
        <source>Fewer members have answered than this round demands: only single ratings of pairs are judged, for whoever keeps the survey.</source>
        <translation>作答成员少于本轮要求：仅向调查保管人评判成对的单项评分。</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WarningDetail</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>It cannot be judged without:</source>
        <translation>缺少以下数据，无法判断：</translation>
    </message>
    <message>
        <source>Rule: %1 [%2]</source>
        <translation>规则：%1 [%2]</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>补救：%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>By</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>somebody takes it back</source>
        <translation>直至撤回</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let it stand for now</source>
        <translation>暂时保留</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason why the warning may stand</source>
        <translation>预警可以保留的理由</translation>
    </message>
    <message>
        <source>&amp;Until (empty: until somebody takes it back)</source>
        <translation>截止日期（留空：直至撤回）(&amp;U)</translation>
    </message>
    <message>
        <source>Day on which the acknowledgement ends</source>
        <translation>确认失效的日期</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Say why the warning may stand, then acknowledge it.</source>
        <translation>请先说明预警可以保留的理由，再确认。</translation>
    </message>
    <message>
        <source>The day on which the acknowledgement ends must be a date that lies ahead.</source>
        <translation>确认失效的日期必须是今后的日期。</translation>
    </message>
    <message>
        <source>Numbers of the rule</source>
        <translation>规则的数字</translation>
    </message>
    <message>
        <source>default, not evidence</source>
        <translation>默认值，并非证据</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WarningsPage</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing has appeared or gone since it was last recorded.</source>
        <translation>自上次记录以来没有预警出现或消失。</translation>
    </message>
    <message>
        <source>Record Today</source>
        <translation>记录今日</translation>
    </message>
    <message>
        <source>Writes down which warnings appeared and which have gone</source>
        <translation>记下哪些预警出现、哪些消失</translation>
    </message>
    <message>
        <source>Which warnings are listed</source>
        <translation>列出哪些预警</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Where consortia of this kind go wrong, and what is known of it here.</source>
        <translation>此类联合体容易在哪里出问题，以及这里已知的情况。</translation>
    </message>
    <message>
        <source>No rule has this answer.</source>
        <translation>没有规则为此结论。</translation>
    </message>
    <message>
        <source>✓ Every warning that fired is acknowledged.</source>
        <translation>✓ 已触发的预警均已确认。</translation>
    </message>
    <message>
        <source>✓ No warning has fired.</source>
        <translation>✓ 没有预警触发。</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n 条已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules are clear: the data are there and nothing is wrong</source>
        <translation>
            <numerusform>%n 条规则正常：数据齐备，没有问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules cannot be judged yet: data are missing</source>
        <translation>
            <numerusform>%n 条规则尚无法判断：缺少数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules do not apply here</source>
        <translation>
            <numerusform>%n 条规则在此不适用</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing most</source>
        <translation>最缺的数据</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rules need it</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%1：%n 条规则需要</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is missing and where to enter it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>No warning has fired, as far as can be judged.</source>
        <translation>就目前可判断的而言，没有预警触发。</translation>
    </message>
    <message>
        <source>%1 fired · %2 clear · %3 cannot be judged yet</source>
        <translation>已触发 %1 条 · 正常 %2 条 · 尚无法判断 %3 条</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WeightsPanel</name>
    <message>
        <source>Weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>Worked out from the holdings: the depth of coverage a candidate adds</source>
        <translation>由资源禀赋计算：候选伙伴增加的覆盖深度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · default, not evidence</source>
        <translation>%1 · 默认值，并非证据</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>&amp;Missing scores</source>
        <translation>缺失评分(&amp;M)</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>其他候选伙伴的均值</translation>
    </message>
    <message>
        <source>bad end of the scale</source>
        <translation>评分范围的最差端</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不纳入</translation>
    </message>
    <message>
        <source>Adds to the group (computed)</source>
        <translation>对群体的增益（计算得出）</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WelcomePage</name>
    <message>
        <source>Concordat</source>
        <translation>Concordat</translation>
    </message>
    <message>
        <source>Design an innovation consortium, write its charter, and live with it. Every change is kept at once; nothing needs saving.</source>
        <translation>设计创新联合体，拟定章程，并在日常运行中加以落实。每次修改即时保存，无需另行存盘。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Connect to a Team…</source>
        <translation>连接团队…</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>missing · %1</source>
        <translation>缺失 · %1</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表移除</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WhatIf</name>
    <message>
        <source>Votes of %1</source>
        <translation>%1的票数</translation>
    </message>
    <message>
        <source>veto</source>
        <translation>否决权</translation>
    </message>
    <message>
        <source>Veto of %1</source>
        <translation>%1的否决权</translation>
    </message>
    <message>
        <source>%1 of %2 (now %3)</source>
        <translation>%1 / %2（现为 %3）</translation>
    </message>
    <message>
        <source>This consortium is open for reading only.</source>
        <translation>此联合体仅以只读方式打开。</translation>
    </message>
    <message>
        <source>Makes what is tried the rule of the body; undo takes it back.</source>
        <translation>将试用的内容定为该机构的规则；撤销可恢复。</translation>
    </message>
    <message>
        <source>Nothing is tried yet: move the votes needed.</source>
        <translation>尚未试用：请移动所需票数。</translation>
    </message>
    <message>
        <source>&amp;Blocks needed</source>
        <translation>所需阻止数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Votes needed</source>
        <translation>所需票数(&amp;V)</translation>
    </message>
    <message>
        <source>Blocks needed</source>
        <translation>所需阻止数</translation>
    </message>
    <message>
        <source>Votes needed</source>
        <translation>所需票数</translation>
    </message>
    <message>
        <source>&amp;Members needed</source>
        <translation>所需成员数(&amp;M)</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>所需成员数</translation>
    </message>
    <message>
        <source>Try Other Votes</source>
        <translation>试用其他票数</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WhatIfPanel</name>
    <message>
        <source>Potential %1</source>
        <translation>潜力 %1</translation>
    </message>
    <message>
        <source>Nothing supposed</source>
        <translation>没有假设</translation>
    </message>
    <message>
        <source>Change a score first: drag a node, or use its box.</source>
        <translation>请先改变一个得分：拖动节点或使用输入框。</translation>
    </message>
    <message>
        <source>Say first what it is called, or why you judge so.</source>
        <translation>请先写明名称或评判理由。</translation>
    </message>
    <message>
        <source>Nothing is supposed.</source>
        <translation>没有假设。</translation>
    </message>
    <message>
        <source>Supposed score: %1</source>
        <translation>假设得分：%1</translation>
    </message>
    <message>
        <source>Name of the scenario, or reason of the judgement</source>
        <translation>情景名称或评判理由</translation>
    </message>
    <message>
        <source>Name or reason</source>
        <translation>名称或理由</translation>
    </message>
    <message>
        <source>Keep as Scenario</source>
        <translation>保存为情景</translation>
    </message>
    <message>
        <source>Keep as Judged</source>
        <translation>保存为评判</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>concordat::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Select a number, a row or a node: here stands how it came about, what was assumed, and what would change it.</source>
        <translation>选择一个数值、一行或一个节点：这里说明它如何得出、作了哪些假定、什么会改变它。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>A default of this program, not evidence</source>
        <translation>本程序的默认值，并非证据</translation>
    </message>
    <message>
        <source>Rules fired</source>
        <translation>触发的规则</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>rule and its source</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ZoomView</name>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（计算）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, aged</source>
        <translation>%1，已陈旧</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>all parts</source>
        <translation>全部组成部分</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2. Computed: the why panel has the formula, and its page the records.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：%2。由计算得出：缘由面板有公式，相应页面有记录。</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <translation>由%1评判：%2</translation>
    </message>
    <message>
        <source>▼ Presses on it: %1</source>
        <translation>▼ 制约：%1</translation>
    </message>
    <message>
        <source>○ Missing: %1</source>
        <translation>○ 缺少：%1</translation>
    </message>
    <message>
        <source>Select a part to see its evidence.</source>
        <translation>选择一个组成部分查看其证据。</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>置信度 %1%</translation>
    </message>
    <message>
        <source>judged by %1</source>
        <translation>由%1评判</translation>
    </message>
    <message>
        <source>&lt;b&gt;Evidence&lt;/b&gt; (%1)</source>
        <translation>&lt;b&gt;证据&lt;/b&gt;（%1）</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>No observation yet.</source>
        <translation>暂无观测。</translation>
    </message>
    <message>
        <source>Withdraw Judgement</source>
        <translation>撤回评判</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>机制链</translation>
    </message>
    <message>
        <source>Back to the whole chain (Esc)</source>
        <translation>回到整条机制链（Esc）</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>得分的组成部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>变化过程</translation>
    </message>
    <message>
        <source>without a day: does not count</source>
        <translation>没有日期：不计入</translation>
    </message>
</context>
<context>
    <name>concordat::ui::figures::FigureView</name>
    <message>
        <source>Copy as Table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png);;PDF document (*.pdf);;Table (*.csv);;JSON (*.json)</source>
        <translation>矢量图 (*.svg);;图片 (*.png);;PDF 文档 (*.pdf);;表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>A file name must end in .svg, .png, .pdf, .csv or .json.</source>
        <translation>文件名必须以 .svg、.png、.pdf、.csv 或 .json 结尾。</translation>
    </message>
</context>
</TS>
