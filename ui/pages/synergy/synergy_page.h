#pragma once

#include <QLabel>
#include <QPushButton>
#include <array>

#include "core/chain/chain.h"
#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// Network synergy: platforms and who uses them, data, incubated projects, regions with their
/// parts, and how resources are orchestrated. What M1 and the warnings on regions read.
class SynergyPage : public SectionedPage {
    Q_OBJECT

public:
    explicit SynergyPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;

private:
    static constexpr std::size_t partCount = 4;

    void buildOverview();
    void buildPlatforms();
    void buildIncubations();
    void buildRegions();
    void showOverview();
    void showUses();

    chain::NodeResult m_synergy;
    std::array<QLabel*, partCount> m_values{};
    std::array<QLabel*, partCount> m_names{};
    std::array<QPushButton*, partCount> m_cards{};
    QLabel* m_warnings;
    figures::FigureView* m_flow;
    RecordsPane* m_platforms;
    RecordsPane* m_uses;
    figures::FigureView* m_data;
    RecordsPane* m_incubations;
    RecordsPane* m_regions;
    RecordsPane* m_regulations;
};

PageInfo synergyPageInfo();

} // namespace concordat::ui
