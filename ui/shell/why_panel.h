#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>
#include <vector>

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
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One part of the content: what it is and its words.
    struct Piece {
        enum class Kind { gap, hairGap, heading, paragraph, formula, input, rule };
        Kind kind{};
        QString words{};
        QString value{}; ///< of an input; the words of a rule
        const char* role = nullptr;
        bool defaulted = false;
        bool wide = false; ///< an input's value that takes half the width
    };
    /// A piece and the labels that show it.
    struct Shown {
        Piece piece{};
        QLabel* words = nullptr;
        QLabel* value = nullptr;
    };

    /// Brings the content up to date, at once or when it is next shown.
    void renew();
    std::vector<Piece> pieces() const;
    void addInputs(std::vector<Piece>& pieces) const;
    /// Puts new words into the labels there are; false when other labels are needed. While a
    /// slider moves only numbers change, and making labels takes longer than all the rest.
    bool reword(const std::vector<Piece>& pieces);
    void rebuild(const std::vector<Piece>& pieces);
    Shown add(const Piece& piece);

    /// The line at the left. A border on one side would not do: the area takes it off both sides
    /// when it measures its content, and wraps words otherwise than it then draws them.
    QFrame* m_edge = nullptr;
    std::optional<measures::Explanation> m_why;
    bool m_stale = true;
    bool m_restyled = true; ///< fonts or words of the program changed: labels are made anew
    std::vector<Shown> m_shown;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace concordat::ui
