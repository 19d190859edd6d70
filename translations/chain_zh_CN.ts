<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <name>Chain</name>
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
        <translation>已持有 {count}/{total} 类资源</translation>
    </message>
    <message>
        <source>Mean pairwise overlap of holdings: {percent} %</source>
        <translation>持有情况两两重叠平均值：{percent} %</translation>
    </message>
    <message>
        <source>Only one member has resources recorded: overlap is unknown and left out.</source>
        <translation>只有一个成员记录了资源：重叠未知，不计入。</translation>
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
        <translation>{round}：{raters} 名评分者，{ratings} 个评分</translation>
    </message>
    <message>
        <source>{round} has too few raters: its mean stays hidden.</source>
        <translation>{round} 评分者过少：平均值不公开。</translation>
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
        <translation>因缺少数据未计入平均值：{count} 项。置信度 {percent} %。</translation>
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
        <translation>施压的制约因素：{title}</translation>
    </message>
    <message>
        <source>Data on: {part}</source>
        <translation>补充数据：{part}</translation>
    </message>
    <message>
        <source>Review of innovation consortia research, {line}</source>
        <translation>创新联合体研究综述，{line}</translation>
    </message>
    <message>
        <source>Governance fit</source>
        <translation>治理契合度</translation>
    </message>
    <message>
        <source>1, assumed: no chosen governance model has a score</source>
        <translation>1（假定）：所选治理模式尚无得分</translation>
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
        <translation>阈值 50 是默认值，不是证据。</translation>
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
        <translation>所有连接权重相同：这是默认值，不是证据。</translation>
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
        <translation>数据重用</translation>
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
        <translation>β {rate}，最优 {best}</translation>
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
        <translation>契约型 {contractual} 项、关系型 {relational} 项；平衡度 {percent} %</translation>
    </message>
    <message>
        <source>why can it be established</source>
        <translation>为何能够建立</translation>
    </message>
    <message>
        <source>add holdings</source>
        <translation>添加资源持有</translation>
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
        <translation>行动是否按时完成</translation>
    </message>
    <message>
        <source>add actions</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Formation conditions</source>
        <translation>形成条件</translation>
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
        <translation>每成员每季度 {rate} 次，{percent} % 得到回应</translation>
    </message>
    <message>
        <source>tacit share {percent} %</source>
        <translation>隐性占 {percent} %</translation>
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
        <translation>{percent} %</translation>
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
        <source>{count} pledges have neither a due date nor a payment: left out.</source>
        <translation>{count} 项承诺既无到期日也无付款：不计入。</translation>
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
        <translation>按时完成的行动</translation>
    </message>
    <message>
        <source>{count} of {total} actions closed on time</source>
        <translation>{count}/{total} 项行动按时完成</translation>
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
        <translation>{value} {unit}，由 {who} 评判</translation>
    </message>
    <message>
        <source>{score} ({facts})</source>
        <translation>{score}（{facts}）</translation>
    </message>
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
        <source>raw → transmitted, fit 1 (assumed)</source>
        <translation>原始 → 传导，契合度 1（假定）</translation>
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
        <translation>各条件均暂无数据：请添加资源持有、调查或合同、风险分担。</translation>
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
        <source>Set gate strictness</source>
        <translation>设定门槛严格度</translation>
    </message>
</context>
<context>
    <name>concordat::ui::ChainPage</name>
    <message>
        <source>0 takes the weakest condition out of the gate; higher lets it press harder. 1 is a default, not evidence.</source>
        <translation>为 0 时最弱条件不再单独影响门槛；数值越高影响越大。1 是默认值，不是证据。</translation>
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
        <source>Question</source>
        <translation>问题</translation>
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
        <source>%1 has no page of its own yet. Its data can be imported or applied from a file; the why panel names what is missing.</source>
        <translation>%1 还没有自己的页面。其数据可从文件导入或应用；说明面板列出了缺少的内容。</translation>
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
        <translation>说明门槛</translation>
    </message>
    <message>
        <source>Explain Potential</source>
        <translation>说明潜力</translation>
    </message>
    <message>
        <source>Read as Table</source>
        <translation>以表格阅读</translation>
    </message>
    <message>
        <source>Chain as a table</source>
        <translation>表格形式的机制链</translation>
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
        <translation>形成路径</translation>
    </message>
    <message>
        <source>{count} of {total} steps of formation are complete.</source>
        <translation>形成步骤已完成 {count}/{total}。</translation>
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
        <source>Funding received by member</source>
        <translation>各成员获得的资助</translation>
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
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Contribution shares</source>
        <translation>投入份额</translation>
    </message>
    <message>
        <source>Each member's part of what has been paid</source>
        <translation>各成员在实付总额中的份额</translation>
    </message>
    <message>
        <source>Each member's part of what has been pledged</source>
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
        <translation>资金可持续期</translation>
    </message>
    <message>
        <source>Months for which money is promised</source>
        <translation>已有资金承诺的月数</translation>
    </message>
    <message>
        <source>The definition is a default of ours, not evidence: spending is not recorded.</source>
        <translation>此定义是我们的默认，不是证据：未记录支出。</translation>
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
        <source>Weakest condition</source>
        <translation>最弱条件</translation>
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
        <source>limits most now</source>
        <translation>目前制约最大</translation>
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
        <source>the chain counts with a fit of 1</source>
        <translation>机制链按契合度 1 计算</translation>
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
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1, active %2</source>
        <translation>%1，在册 %2</translation>
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
        <translation>资金可用月数</translation>
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
        <translation>形成路径</translation>
    </message>
    <message>
        <source>This consortium has no members yet. The overview shows where it stands as soon as there is somebody to judge.</source>
        <translation>此联合体还没有成员。有了可评判的成员，概览就会显示其现状。</translation>
    </message>
    <message>
        <source>Add the First Member</source>
        <translation>添加第一个成员</translation>
    </message>
    <message>
        <source>Where this consortium stands, and what to do next.</source>
        <translation>此联合体的现状以及下一步。</translation>
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
        <translation>{count}/{total} 个工作包有负责人</translation>
    </message>
    <message>
        <source>Divide the work into packages</source>
        <translation>把工作划分为工作包</translation>
    </message>
    <message>
        <source>Name a leader for every work package</source>
        <translation>为每个工作包指定负责人</translation>
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
        <source>{count} of {total} articles settled</source>
        <translation>{count}/{total} 条已定</translation>
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
        <source>Add the first member</source>
        <translation>添加第一个成员</translation>
    </message>
    <message>
        <source>Win the commitment of the members still sought</source>
        <translation>争取尚未承诺的成员</translation>
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
        <source>Articles decided</source>
        <translation>已定条款</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>投入</translation>
    </message>
</context>
</TS>
