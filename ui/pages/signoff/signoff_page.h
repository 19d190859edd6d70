#pragma once

#include <set>

#include "core/charter/amendment.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace concordat::ui {

class SignaturesModel;
class SignoffModel;

/// Who has accepted what: article × party, signatures, and what is still needed before the
/// charter enters into force.
class SignoffPage : public Page {
    Q_OBJECT

public:
    explicit SignoffPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    bool goTo(const QString& target) override;
    void copy() override;

private:
    void build();
    QWidget* buildMatrix();
    QWidget* buildSignatures();
    void state(std::optional<model::PositionStatus> status);
    void showProgress();
    void showConditions();
    /// How far an amendment of the text in force is; false while there is none.
    bool showAmendment();
    /// The text in force as this workspace has it, brought into `m_inForce`; null: not on record.
    const model::Version* findTextInForce(const charter::Library& library);
    void enterOrAmend();
    void explain();
    void fitColumns();

    charter::BothDocuments m_documents;
    charter::BothDocuments m_inForce; ///< of the version `m_inForceId`
    model::State m_inForceState;
    std::string m_inForceId;           ///< workspace and version
    std::set<std::string> m_elsewhere; ///< texts in force whose journal is another one
    bool m_textInForce = false;
    std::optional<charter::Amendment> m_amendment;
    model::State m_state; ///< keeps alive what the models point to
    SignoffModel* m_model;
    SignaturesModel* m_signatures;
    QTableView* m_matrix = nullptr;
    QTableView* m_signatureTable = nullptr;
    QLineEdit* m_reason = nullptr;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_enter = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_legend = nullptr;
    QLabel* m_signaturesTitle = nullptr;
    QLabel* m_conditionsTitle = nullptr;
    QLabel* m_conditions = nullptr;
};

Page* createSignoffPage(Session& session, QWidget* parent);
RailState signoffRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
