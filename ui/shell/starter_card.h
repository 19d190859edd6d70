#pragma once

#include <QHash>
#include <QPushButton>
#include <QTextLayout>

namespace concordat::ui {

/// A card that can be pressed: a title and, under it, a line or more about it. It lays out its two
/// texts itself: a page of cards is asked for heights at many widths before it is first shown, and
/// the glyphs of a text, which cost most, are the same at every width.
class StarterCard : public QPushButton {
    Q_OBJECT

public:
    StarterCard(const QString& title, const QString& about, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Takes over the fonts of the theme where they have changed.
    void useFonts() const;

    mutable QTextLayout m_title;
    mutable QTextLayout m_about;
    mutable QHash<int, int> m_heights; ///< by width, in the present fonts
};

} // namespace concordat::ui
