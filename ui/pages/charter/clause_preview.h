#pragma once

#include <QTextBrowser>

#include "core/charter/build.h"

namespace concordat::ui {

/// The words as a text document shows them literally: breaks stay in their paragraph, control
/// characters and those with a meaning inside Qt become visible.
QString literal(const QString& words);

/// One article in one language, with the places that the model fills in set off; a click on one
/// asks to go where it can be changed.
class ClausePreview : public QTextBrowser {
    Q_OBJECT

public:
    explicit ClausePreview(QWidget* parent = nullptr);

    void show(const charter::CharterDocument& document, const std::string& articleId);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
};

} // namespace concordat::ui
