#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>

#include "core/measures/explanation.h"

namespace concordat::ui {

/// The panel on the right: how the selected number came about. It shows what an engine says of
/// itself and adds nothing.
class WhyPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    static constexpr int panelWidth = 304;

    void show(const measures::Explanation& why);
    void clear();
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Builds the content anew, at once or when it is next shown.
    void renew();
    void rebuild();
    void heading(const QString& words);
    void paragraph(const QString& words, const char* role = nullptr);
    void paragraphs(const QString& title, const std::vector<model::Text>& texts);
    void inputs(const std::vector<measures::Input>& list);
    void rules(const std::vector<measures::RuleFired>& list);

    std::optional<measures::Explanation> m_why;
    bool m_stale = true;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace concordat::ui
