#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/model/state.h"

class QWidget;

namespace concordat::ui {

/// Something to begin with: a template or a shipped sample.
struct Starter {
    QString id;
    model::Text title;
    model::Text description;
    std::function<model::Result<std::vector<model::State>>()> make;
};

/// What the window offers besides its pages; given by the program that opens it.
struct Starters {
    std::vector<Starter> templates;
    std::vector<Starter> samples;
};

/// How people are asked for files; tests answer in their place. An empty answer means no.
struct FileQuestions {
    std::function<QString(QWidget* parent)> workspaceToOpen;
    std::function<QString(QWidget* parent, const QString& suggestion)> workspaceToCreate;
    std::function<QStringList(QWidget* parent)> sourcesToImport;
    std::function<QString(QWidget* parent)> folderToImport;
    std::function<QString(QWidget* parent, const QString& title)> folderToWrite;
    std::function<QString(QWidget* parent, const QString& suggestion)> fileToWrite; ///< JSON

    /// The dialogs of the desktop.
    static FileQuestions dialogs();
};

} // namespace concordat::ui
