#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTableWidget>

#include "core/measures/trust_network.h"
#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// Trust: rounds of mutual ratings, what they show without showing single ratings, and the other
/// components of trust.
class TrustPage : public SectionedPage {
    Q_OBJECT

public:
    explicit TrustPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;
    bool printsItself() const override { return true; }
    /// The forms of the round in view.
    void print(QPrinter& printer) const override;

    /// Takes ratings from a table into the round in view, all or none.
    bool importFile(const QString& path);
    /// Writes the forms of the round in view as HTML or, by the ending of the name, as PDF.
    bool exportForm(const QString& path);

private:
    struct FindingLine {
        QString what;
        QString who;
        QString value;
        QString then;
    };

    void buildRatings();
    void buildNetwork();
    void buildFindings();
    void buildRounds();
    void buildMembers();
    void buildComponents();
    void fillRounds();
    void fillMatrix();
    /// That the round in view does not count yet, and which one does; empty when it counts.
    QString onlyBegun() const;
    QString whoIsMissing() const;
    void fillNetwork();
    /// What is hidden here and why, below the ratings.
    void sayPrivacy();
    void fillFindings();
    void retranslateNetwork();
    /// Explains what is chosen in the network, to whoever reads now.
    void explainInNetwork(const QString& element);
    measures::TrustNetwork network() const;
    /// The one switch between what everybody may see and what only the keeper of the survey may.
    measures::TrustReader reader() const;
    void readerChanged();
    /// What rests on two raters, and what rests on one: for the keeper unless the round allows.
    std::vector<FindingLine> pairFindings() const;
    std::vector<FindingLine> memberFindings() const;
    void addRound();
    const model::TrustRound* round() const;
    bool write(const std::vector<PercentMatrix::Change>& changes, model::Text label);
    /// How many ratings of the round in view would get another score.
    int replacedBy(const std::vector<PercentMatrix::Change>& changes) const;

    QComboBox* m_round;
    QPushButton* m_newRound;
    QCheckBox* m_showSingle;
    QPushButton* m_import;
    QPushButton* m_form;
    QStackedWidget* m_ratingsStack;
    PercentTable* m_matrix;
    QLabel* m_noRound;
    QPushButton* m_firstRound;
    QLabel* m_privacy;
    figures::FigureView* m_networkView;
    QLabel* m_networkNote;
    QCheckBox* m_showNetwork; ///< the same as `m_showSingle`, where the network is
    QLabel* m_tiesLabel;
    QComboBox* m_ties;
    QSpinBox* m_tieLimit;
    QTableWidget* m_findings;
    QLabel* m_findingsNote;
    QCheckBox* m_showPrivate; ///< the same as `m_showSingle`, where findings are
    RecordsPane* m_rounds;
    figures::FigureView* m_roundsView;
    figures::FigureView* m_membersView;
    Remark m_components;
    figures::FigureView* m_componentsView;
    measures::TrustSurvey m_survey;
};

PageInfo trustPageInfo();

} // namespace concordat::ui
