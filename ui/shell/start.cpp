#include "ui/shell/start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace concordat::ui {

namespace {

QString questionWords(const char* source)
{
    return QCoreApplication::translate("FileQuestions", source);
}

QString documents()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

FileQuestions FileQuestions::dialogs()
{
    FileQuestions questions;
    questions.workspaceToOpen = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(
            parent, questionWords(QT_TRANSLATE_NOOP("FileQuestions", "Open Workspace")),
            documents(),
            questionWords(
                QT_TRANSLATE_NOOP("FileQuestions", "Concordat workspaces (*.concordat)")));
    };
    questions.workspaceToCreate = [](QWidget* parent, const QString& suggestion) {
        auto file = QFileDialog::getSaveFileName(
            parent, questionWords(QT_TRANSLATE_NOOP("FileQuestions", "New Workspace")),
            documents() + u'/' + suggestion + QStringLiteral(".concordat"),
            questionWords(
                QT_TRANSLATE_NOOP("FileQuestions", "Concordat workspaces (*.concordat)")));
        if (!file.isEmpty() && !file.endsWith(QStringLiteral(".concordat")))
            file += QStringLiteral(".concordat");
        return file;
    };
    questions.sourcesToImport = [](QWidget* parent) {
        return QFileDialog::getOpenFileNames(
            parent, questionWords(QT_TRANSLATE_NOOP("FileQuestions", "Import")), documents(),
            questionWords(QT_TRANSLATE_NOOP(
                "FileQuestions", "Tables, archives and JSON (*.csv *.tsv *.txt *.zip *.json);;"
                                 "All files (*)")));
    };
    questions.folderToImport = [](QWidget* parent) {
        return QFileDialog::getExistingDirectory(
            parent, questionWords(QT_TRANSLATE_NOOP("FileQuestions", "Import Folder")),
            documents());
    };
    questions.folderToWrite = [](QWidget* parent, const QString& title) {
        return QFileDialog::getExistingDirectory(parent, title, documents());
    };
    questions.fileToWrite = [](QWidget* parent, const QString& suggestion) {
        return QFileDialog::getSaveFileName(
            parent, questionWords(QT_TRANSLATE_NOOP("FileQuestions", "Export Data")), suggestion,
            questionWords(QT_TRANSLATE_NOOP("FileQuestions", "JSON (*.json)")));
    };
    return questions;
}

} // namespace concordat::ui
