#include "ui/pages/split/guideline_import.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/sharing/guideline_words.h"
#include "ui/bridge/text.h"
#include "ui/pages/split/report_table.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

GuidelineImport::GuidelineImport(const model::State& state,
                                 const std::vector<model::GuidelineRow>& rows, const QString& file,
                                 QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("guidelineImport"));
    setWindowTitle(tr("Import Guidelines"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    const auto present = state.rows<model::GuidelineRow>();
    int replaced = 0;
    std::vector<QStringList> cells;
    for (const auto& row : rows) {
        const bool known = std::any_of(present.begin(), present.end(),
                                       [&](const auto& own) { return own.name == row.name; });
        replaced += known ? 1 : 0;
        QStringList parameters;
        for (const auto& [name, value] : row.parameters)
            parameters << tr("%1: %2").arg(translated(sharing::guidelineLabel(name)),
                                           translated(sharing::guidelineValue(value)));
        cells.push_back({QString::fromStdString(row.name),
                         known ? tr("replaces the row of this name") : tr("new"),
                         parameters.join(QStringLiteral("; ")),
                         QString::fromStdString(row.source)});
    }
    auto* words =
        new QLabel(tr("%1: %2 rows are new, %3 replace a row of the same name. Nothing is "
                      "stored yet; the import is one step to undo.")
                       .arg(file)
                       .arg(static_cast<int>(rows.size()) - replaced)
                       .arg(replaced),
                   this);
    words->setObjectName(QStringLiteral("guidelineImportWords"));
    words->setWordWrap(true);
    column->addWidget(words);
    auto* table = reportTable("guidelineImportRows", this);
    table->setAccessibleName(tr("Rows of the file"));
    fillReport(*table, {tr("Row"), tr("Import"), tr("Parameters"), tr("Source")}, cells, {});
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("guidelineImportTake"));
    setRole(take, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(Theme::current().scaled(760), Theme::current().scaled(420));
}

} // namespace concordat::ui
