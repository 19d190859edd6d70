#pragma once

#include <array>

#include "core/sharing/openness.h"
#include "ui/models/sectioned_page.h"

class QComboBox;
class QDoubleSpinBox;
class QTableWidget;

namespace concordat::ui {

/// Openness: how much of what members learn reaches the others, at which rate most of it would,
/// what competing, cooperating or joined firms would invest, and the ledger it is read from.
class OpennessPage : public SectionedPage {
    Q_OBJECT

public:
    explicit OpennessPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override { return m_openness.why; }
    std::vector<figures::Figure> figures() const override;

private:
    /// One number of the game as it can be stated; below `least` it counts as not stated.
    struct Input {
        const char* name;
        double least;
        double most;
        double step;
        int decimals;
        QLabel* label = nullptr;
        QDoubleSpinBox* box = nullptr;
    };

    void buildGame();
    QWidget* buildInputs();
    void buildLedger();
    void buildResults();
    void write(const Input& input);
    void showInputs();
    void showRegimes();
    void buildChain();
    void showChain();

    sharing::Openness m_openness;
    std::array<Input, 7> m_inputs;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    Remark m_rate;
    QLabel* m_missing = nullptr;
    QLabel* m_notStated = nullptr;
    figures::FigureView* m_view = nullptr;
    QTableWidget* m_regimes = nullptr;
    sharing::ChainOutlook m_outlook;
    Remark m_chainWords;
    QTableWidget* m_positions = nullptr;
    RecordsPane* m_ledger = nullptr;
    RecordsPane* m_results = nullptr;
};

PageInfo opennessPageInfo();

} // namespace concordat::ui
