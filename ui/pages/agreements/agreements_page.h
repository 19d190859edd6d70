#pragma once

#include <QTemporaryDir>
#include <memory>

#include "ui/bridge/charter_export.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace concordat::ui {

class RecordsPane;

/// The register of agreements, and the duties that they create, with owner and day.
class AgreementsPage : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    bool goTo(const QString& target) override;
    /// Asks where to save; replaced by tests.
    std::function<QString(const QString& suggested, const QString& filter)> askFile;
    /// Asks which file is the signed copy; replaced by tests.
    std::function<QString()> askCopy;
    /// Shows a file in the program that the desktop has for it; replaced by tests.
    std::function<bool(const QString& file)> showFile;
    void copy() override;
    void paste() override;
    void removeSelected() override;
    void find() override;

private:
    /// The agreement that is chosen, if the library has a document for its kind.
    const model::Agreement* chosenAgreement() const;
    void makeDocument(CharterFormat format, charter::Language language);
    void fillDocumentMenu();
    void fillCopyMenu();
    void chooseForCopy();
    void attachCopy();
    void openCopy();
    void saveCopy();
    /// The agreement whose row is chosen.
    const model::Agreement* chosenRow() const;
    /// Writes the duties of the charter that are not kept yet.
    void takeOverDuties();
    void explainAgreement(const QString& id);
    void explainDuty(const QString& id);

    RecordsPane* m_agreements;
    RecordsPane* m_duties;
    QLabel* m_agreementsTitle;
    QLabel* m_dutiesTitle;
    QPushButton* m_takeOver;
    QPushButton* m_make;
    QPushButton* m_copy; ///< the signed copy of the chosen agreement
    QString m_chosen;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies shown by other programs; gone with the page
};

Page* createAgreementsPage(Session& session, QWidget* parent);
/// How many agreements there are; a warning where one has expired or a duty is overdue.
RailState agreementsRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
