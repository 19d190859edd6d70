#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QWidget>

#include "core/chain/chain.h"
#include "core/course/chain_history.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure_view.h"

namespace concordat::ui {

/// One node looked at closely: what its score is made of, and of one part its course and evidence.
class ZoomView : public QWidget {
    Q_OBJECT

public:
    explicit ZoomView(Session& session, QWidget* parent = nullptr);

    void show(const chain::ChainResult& result, const std::vector<course::Moment>& moments);
    void open(chain::ChainNode node);
    chain::ChainNode node() const { return m_node; }
    void retranslate();

Q_SIGNALS:
    void closed();
    void navigationRequested(const QString& link);
    void whyRequested(const concordat::measures::Explanation& why);
    void withdrawRequested(concordat::chain::ChainNode node);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void showPart();
    void showNode();
    void showIndicator(const model::Indicator& indicator);
    QString evidenceOf(const model::Observation& row) const;
    const chain::NodePart* chosenPart() const;
    QString pageOfPart(const chain::NodePart* part) const;

    Session& m_session;
    chain::ChainResult m_result;
    std::vector<course::Moment> m_moments;
    chain::ChainNode m_node = chain::ChainNode::trust;
    QPushButton* m_toChain;
    QPushButton* m_toNode;
    QLabel* m_partName;
    QLabel* m_score;
    QTableWidget* m_parts;
    figures::FigureView* m_course;
    QLabel* m_evidence;
    QPushButton* m_withdraw; ///< of a judged score
    QPushButton* m_data;
};

} // namespace concordat::ui
