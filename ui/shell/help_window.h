#pragma once

#include <QDialog>
#include <QString>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace concordat::ui {

/// The manual, chapter by chapter, as it is compiled into the program. Links lead from chapter to
/// chapter; Alt+Left goes back.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// Shows a chapter such as `charter` in the present language: in English where it has not been
    /// translated, and the contents where there is none. `section` is a heading to begin at.
    void showChapter(const QString& chapter, const QString& section = {});
    QString chapter() const { return m_chapter; }
    /// Whether the manual has a chapter of this name in any language.
    static bool hasChapter(const QString& chapter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void go(const QString& file, const QString& section);
    void retranslate();

    QTextBrowser* m_text;
    QPushButton* m_contents;
    QPushButton* m_back;
    QPushButton* m_close;
    QString m_chapter;
    QString m_file; ///< below `:/concordat/manual`
    QStringList m_trail;
};

} // namespace concordat::ui
