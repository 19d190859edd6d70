#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/document/document.h"
#include "core/store/workspace.h"
#include "core/warnings/warnings.h"
#include "ui/bridge/task_runner.h"

namespace concordat::ui {

/// The open workspace and, in it, the open consortium: the only way from a widget to the model.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool hasWorkspace() const { return m_workspace != nullptr; }
    bool hasConsortium() const { return m_document != nullptr; }
    store::Workspace& workspace() const { return *m_workspace; }
    document::Document& document() const { return *m_document; }
    /// The workspace for a task, which may outlast its being open here.
    std::shared_ptr<store::Workspace> sharedWorkspace() const { return m_workspace; }
    /// Long work off the GUI thread.
    TaskRunner& tasks() { return m_tasks; }
    /// The present state; an empty one while no consortium is open.
    const model::State& state() const;
    /// The day everything is judged at: set by the user, else the sample's own, else today.
    model::Date asOf() const;
    void setAsOf(std::optional<model::Date> day);
    /// Every early warning, judged once for a state and a day.
    const warnings::Judgement& judgement() const;

    /// Who is named in the journal; the system's user unless set.
    const std::string& userName() const { return m_userName; }
    void setUserName(std::string name) { m_userName = std::move(name); }

    model::Status openWorkspace(const std::string& location, store::OpenMode mode);
    model::Status createWorkspace(const std::string& location);
    model::Status openConsortium(const std::string& id);
    void closeConsortium();
    /// Removes consortia with their journals, for good; one that is open is closed first. A failure
    /// is told and returned as false; those removed before it stay removed.
    bool removeConsortia(const std::vector<std::string>& ids);
    /// Shows an earlier state of the open consortium, read-only, until `backToPresent`.
    void showEarlier(const model::State& earlier, QString name);
    void backToPresent();
    /// What the earlier state shown is called; empty while the present is shown.
    const QString& earlierName() const { return m_earlierName; }
    /// The document of the present, also while an earlier state is shown.
    document::Document& presentDocument() const { return m_present ? *m_present : *m_document; }
    void closeWorkspace();

    /// Edits that are shown but not stored yet.
    std::size_t pendingCount() const;
    /// Waits until everything is stored, saying so; false when something was refused and taken
    /// back, which has been told.
    bool leave();
    /// Makes edits after all that met somebody else's.
    void useMine(const std::vector<document::Entry>& mine);
    /// Looks, off the GUI thread, whether others wrote.
    void poll();
    /// Others who wrote in the open consortium within the last five minutes (team workspaces).
    const QStringList& others() const { return m_others; }

    /// Runs an edit; a failure is shown through `failed` and returned as false. In a team workspace
    /// the edit is stored afterwards, and a refusal comes through the same signals.
    bool edit(model::Text label, const std::function<model::Status(document::Draft&)>& write,
              const document::EditOptions& options = {});
    /// Says what went wrong: to whoever listens nearest to the user's eyes, else through `failed`.
    void report(const model::Error& error);
    bool undo();
    bool redo();
    bool nameVersion(std::string name);
    /// Makes the state after journal entry `number` the present one, as an edit.
    bool bringBack(std::int64_t number, model::Text label);

Q_SIGNALS:
    void workspaceChanged();     ///< another workspace, or its list of consortia
    void workspaceListChanged(); ///< consortia were added or removed; the open one stays
    void consortiumChanged();    ///< another consortium is open, or none
    void changed(const concordat::document::Change& change);
    void failed(const concordat::model::Error& error);
    /// Edits met those of others; `mine` are kept so that they can be made after all.
    void conflicted(const concordat::model::Error& error,
                    const std::vector<concordat::document::Entry>& mine);
    void pendingChanged();   ///< more or fewer edits wait to be stored
    void waiting(int edits); ///< the window is about to wait for so many to be stored
    void portfolioChanged(); ///< somebody wrote in this workspace
    void othersChanged();
    void asOfChanged();

private:
    /// What a look at the workspace found.
    struct Look {
        std::int64_t stamp = 0;
        std::string consortium;
        std::int64_t last = 0;
        std::optional<std::vector<document::EntryHeader>> headers;
    };

    friend class ErrorsHere;
    bool make(const std::function<model::Result<document::Change>()>& edit);
    bool storeAfter(const model::Status& edited);
    void writeBehind();
    void settle();
    void tell(std::vector<model::Error> errors);
    void take(Look look);
    void countOthers();

    TaskRunner m_tasks;
    std::function<void(const model::Error&)> m_listener;
    std::shared_ptr<store::Workspace> m_workspace;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<document::Document> m_present; ///< set aside while an earlier state is shown
    QString m_earlierName;
    std::optional<model::Date> m_asOf;
    mutable std::optional<warnings::Judgement> m_judgement; ///< of the state last asked about
    std::string m_userName;
    std::optional<std::int64_t> m_stamp; ///< of the workspace when it was last looked at
    std::int64_t m_seen = -1;            ///< the last entry whose author is known
    bool m_lookFailed = false;
    std::vector<document::EntryHeader> m_recent; ///< the headers of the open consortium
    QStringList m_others;
};

/// While it lives, failures of the session's edits go to `listener` instead of through
/// `Session::failed`: a table shows beside itself why an edit of it was refused.
class ErrorsHere {
public:
    ErrorsHere(Session& session, std::function<void(const model::Error&)> listener)
        : m_session(session), m_before(std::exchange(session.m_listener, std::move(listener)))
    {}
    ~ErrorsHere() { m_session.m_listener = std::move(m_before); }
    ErrorsHere(const ErrorsHere&) = delete;
    ErrorsHere& operator=(const ErrorsHere&) = delete;

private:
    Session& m_session;
    std::function<void(const model::Error&)> m_before;
};

} // namespace concordat::ui
