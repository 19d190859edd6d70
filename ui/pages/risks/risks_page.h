#pragma once

#include <QMenu>

#include "ui/models/sectioned_page.h"

namespace concordat::ui {

/// Risk and benefit: the framework that makes cooperation last, the register of risks, who bears
/// what and gets what, the constraints and the policy that answers them.
class RisksPage : public SectionedPage {
    Q_OBJECT

public:
    explicit RisksPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    std::optional<measures::Explanation> why() const override;
    std::vector<figures::Figure> figures() const override;

private:
    void buildFramework();
    void buildRegister();
    void buildShares();
    void buildBenefits();
    void buildConstraints();
    void buildPolicy();
    /// What the sums say: too much or too little, nothing yet, or all of it.
    static QString sumsRemark(const PercentMatrix::Content& risks);
    void fillMatrices();
    void offerConstraints();
    void addConstraints(const std::vector<std::size_t>& listed);
    bool writeRiskShares(const std::vector<PercentMatrix::Change>& changes);
    bool writeBenefitShares(const std::vector<PercentMatrix::Change>& changes);

    Remark m_framework;
    figures::FigureView* m_frameworkView;
    RecordsPane* m_risks;
    figures::FigureView* m_exposure;
    PercentTable* m_riskShares;
    Remark m_sharesRemark;
    RecordsPane* m_benefits;
    QLabel* m_benefitHeading;
    PercentTable* m_benefitShares;
    RecordsPane* m_constraints;
    QPushButton* m_offer;
    QMenu* m_offers;
    RecordsPane* m_policy;
};

PageInfo risksPageInfo();

} // namespace concordat::ui
