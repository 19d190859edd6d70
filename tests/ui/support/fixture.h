#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

namespace concordat::test {

/// A small consortium of made-up organisations; `members` of them, named “Org 1” and so on.
model::State smallConsortium(const std::string& id, const std::string& name, int members);

/// The window over a workspace in a directory of its own, with settings of its own and with file
/// questions answered from here.
class WindowFixture {
public:
    WindowFixture();
    ~WindowFixture();

    QString path(const QString& name) const { return m_directory.filePath(name); }
    /// Makes a workspace with these consortia and returns its file.
    QString workspaceWith(const std::vector<model::State>& states);
    /// Opens it in the window and shows the window.
    void open(const QString& file);

    ui::Session session;
    std::unique_ptr<ui::Settings> settings;
    ui::Language language;
    QString answer; ///< what the next file question gets
    std::unique_ptr<ui::MainWindow> window;

private:
    QTemporaryDir m_directory;
    int m_made = 0;
};

/// The language that new windows begin with.
QString& windowLanguage();

/// Starts the application the way the program does, for `main` of a test.
int runTest(int argc, char** argv, const std::function<QObject*()>& make);
/// The same test once in English and once in Chinese.
int runTestInBothLanguages(int argc, char** argv, const std::function<QObject*()>& make);

} // namespace concordat::test
