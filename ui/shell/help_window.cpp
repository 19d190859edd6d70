#include "ui/shell/help_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include "ui/shell/theme.h"

namespace concordat::ui {

namespace {

QString root()
{
    return QStringLiteral(":/concordat/manual/");
}

/// Two pages share a chapter.
QString chapterOf(const QString& page)
{
    return page == QStringLiteral("calendar") || page == QStringLiteral("meetings")
               ? QStringLiteral("cadence")
               : page;
}

/// The file of a chapter in the present language, else in English, else the contents.
QString fileOf(const QString& chapter)
{
    const auto chinese = QStringLiteral("zh_CN/%1.md");
    const auto english = QStringLiteral("%1.md");
    QStringList places;
    for (const auto& name : {chapterOf(chapter), QStringLiteral("index")}) {
        if (QLocale().language() == QLocale::Chinese)
            places << chinese.arg(name);
        places << english.arg(name);
    }
    for (const auto& place : places) {
        if (QFile::exists(root() + place))
            return place;
    }
    return QStringLiteral("index.md");
}

/// A heading the way links name it: small letters, and lines for spaces.
QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const auto c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-')
            anchor += c;
        else if (c.isSpace())
            anchor += u'-';
    }
    return anchor;
}

/// Tables as wide as the page with hairlines, and air around headings and paragraphs.
void dress(QTextDocument& document)
{
    const auto& tokens = Theme::current().tokens();
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        if (QTextCursor(block).currentTable())
            continue;
        format.setTopMargin(format.headingLevel() > 0 ? space::large : space::hair);
        format.setBottomMargin(block.textList() ? space::hair : space::small);
        if (!format.hasProperty(QTextFormat::BlockCodeLanguage))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    const auto frames = document.rootFrame()->childFrames();
    for (auto* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens.hairline);
        format.setBorderCollapse(true);
        format.setCellPadding(space::small);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_text(new QTextBrowser(this)), m_contents(new QPushButton(this)),
      m_back(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("help"));
    setModal(false);
    resize(820, 720);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_contents->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_contents);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_contents, &QPushButton::clicked, this,
            [this] { showChapter(QStringLiteral("index")); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_trail.removeLast();
        const auto before = m_trail.takeLast();
        go(before, {});
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        const auto file = m_trail.isEmpty() ? QString{} : m_trail.takeLast();
        if (!file.isEmpty())
            go(file, {});
    });
    retranslate();
}

bool HelpWindow::hasChapter(const QString& chapter)
{
    return QFile::exists(root() + chapterOf(chapter) + QStringLiteral(".md"));
}

void HelpWindow::showChapter(const QString& chapter, const QString& section)
{
    go(fileOf(chapter), section);
    m_text->setFocus();
}

void HelpWindow::go(const QString& file, const QString& section)
{
    QFile source(root() + file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    m_file = file;
    m_chapter = QFileInfo(file).completeBaseName();
    m_trail.append(file);
    m_back->setEnabled(m_trail.size() > 1);
    m_back->setToolTip(m_back->isEnabled() ? QString{} : tr("This is where you began."));
    m_text->document()->setDefaultFont(Theme::current().font(TypeSize::body));
    m_text->setMarkdown(QString::fromUtf8(source.readAll()));
    dress(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    if (section.isEmpty())
        return;
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != section)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        m_text->ensureCursorVisible();
        return;
    }
}

void HelpWindow::follow(const QUrl& link)
{
    if (!link.scheme().isEmpty()) {
        QDesktopServices::openUrl(link);
        return;
    }
    const auto folder = QFileInfo(m_file).path();
    const auto file = link.path().isEmpty() ? m_file : QDir::cleanPath(folder + u'/' + link.path());
    go(file.startsWith(QLatin1String("./")) ? file.mid(2) : file, link.fragment());
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Manual"));
    m_text->setAccessibleName(tr("Chapter of the manual"));
    m_contents->setText(tr("Contents"));
    m_back->setText(tr("Back"));
    m_close->setText(tr("Close"));
    if (!m_chapter.isEmpty()) {
        m_trail.clear();
        go(fileOf(m_chapter), {});
    }
}

} // namespace concordat::ui
