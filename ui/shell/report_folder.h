#pragma once

#include <QString>
#include <stop_token>
#include <vector>

#include "core/model/state.h"

namespace concordat::ui {

/// Writes everything about one consortium into a folder, with a page that leads to all of it:
/// charter in both languages, figures, warnings, tables, data. Works on any thread.
class ReportFolder {
public:
    /// The folder is made when it is missing; what is in it under the same names is replaced.
    ReportFolder(const model::State& state, model::Date day, QString folder);

    model::Status write(const std::stop_token& stop = {});
    /// What could not be made; the rest is there.
    const std::vector<model::Error>& omissions() const { return m_omissions; }
    /// The consortium in a table of several; its page lies in `folder`, seen from there.
    QString tableRow(const QString& folder) const;

private:
    std::string path(const QString& name) const;
    void heading();
    model::Status figures(const std::stop_token& stop);
    void warnings();
    model::Status charters(const std::stop_token& stop);
    model::State withoutSingleRatings();
    model::Status data();

    const model::State& m_state;
    model::Date m_day;
    QString m_folder;
    QString m_html;
    std::vector<model::Error> m_omissions;
    std::size_t m_high = 0;
    std::size_t m_medium = 0;
    std::size_t m_open = 0; ///< rules that cannot be judged
};

/// The page above the reports of several consortia; `rows` are their `tableRow`s.
QString pageOfReports(std::size_t count, const QString& rows);

} // namespace concordat::ui
