#include "core/document/document.h"

#include <algorithm>

#include "core/document/outbox.h"
#include "core/model/hash.h"
#include "core/model/validate.h"

namespace concordat::document {

using model::coreText;
using model::Error;
using model::ErrorCode;
using model::Result;
using model::State;
using model::Status;
using model::Text;

namespace {

constexpr std::int64_t mergeWindowMilliseconds = 2000;
constexpr int commitAttempts = 8;

Status validateChange(const State& state, const Change& change)
{
    std::vector<model::TouchedRow> touched;
    touched.reserve(change.rows.size());
    for (const auto& row : change.rows)
        touched.push_back({row.table, row.id(), row.after.get()});
    return model::validate(state, touched);
}

Error readOnly()
{
    return Error{ErrorCode::readOnly,
                 coreText("Document", "This is open for reading only, so nothing was changed. Open "
                                      "the workspace for writing or save a copy."),
                 {},
                 {}};
}

} // namespace

Document::Document(State state, std::int64_t number, std::shared_ptr<Journal> journal,
                   std::string who, Clock clock)
    : m_state(std::move(state)), m_number(number), m_journal(std::move(journal)),
      m_who(std::move(who)), m_clock(std::move(clock))
{
    countSteps();
}

Document::~Document()
{
    if (m_outbox)
        flush();
}

void Document::countSteps()
{
    m_undo.clear();
    m_redo.clear();
    if (!m_journal)
        return;
    // An unreadable history costs the undo of earlier edits, not the document.
    if (const auto headers = m_journal->headers()) {
        for (const auto& header : *headers) {
            if (header.number <= m_number - static_cast<std::int64_t>(m_pending.size()))
                record(header);
        }
    }
    for (const auto& pending : m_pending)
        record(pending.entry.header);
}

void Document::record(const EntryHeader& header)
{
    const auto sameTarget = [&header](const Step& step) {
        return step.first == header.targetFirst && step.last == header.targetLast;
    };
    const auto move = [&](std::vector<Step>& from, std::vector<Step>& to) {
        const auto at = std::find_if(from.rbegin(), from.rend(), sameTarget);
        if (at == from.rend())
            return;
        to.push_back(*at);
        from.erase(std::next(at).base());
    };
    switch (header.kind) {
    case EntryKind::create: break;
    case EntryKind::edit:
        std::erase_if(m_redo, [&](const Step& step) { return step.who == header.who; });
        if (header.continues && !m_undo.empty() && m_undo.back().last == header.number - 1)
            m_undo.back().last = header.number;
        else
            m_undo.push_back({header.number, header.number, header.who, header.label});
        break;
    case EntryKind::undo: move(m_undo, m_redo); break;
    case EntryKind::redo: move(m_redo, m_undo); break;
    }
}

void Document::publish(const Change& change, Origin origin)
{
    if (change.empty())
        return;
    const auto observers = m_observers; // an observer may stop observing
    for (const auto& [token, observer] : observers)
        observer(change, origin);
}

Result<Change> Document::commit(EntryHeader header, State wanted)
{
    Change change = diff(m_state, wanted);
    if (change.empty())
        return change;
    if (!m_journal)
        return readOnly();
    if (auto valid = validateChange(wanted, change); !valid)
        return std::move(valid.error());
    header.at = m_clock();
    header.who = m_who;
    if (m_outbox) {
        post(std::move(header), change, wanted);
        return change;
    }
    Entry entry{std::move(header), patchOf(change)};
    for (int attempt = 0; attempt < commitAttempts; ++attempt) {
        auto written = m_journal->append(entry, change, m_number);
        if (!written)
            return std::move(written.error());
        if (*written) {
            entry.header.number = **written;
            m_number = **written;
            m_state = std::move(wanted);
            record(entry.header);
            publish(change, Origin::here);
            return change;
        }
        // Others wrote first: take theirs, put ours on top unless it meets them in one field.
        entry.header.continues = false;
        const auto others = refresh();
        if (!others)
            return others.error();
        if (*others == 0)
            return Error{ErrorCode::notFound,
                         coreText("Document", "The consortium was removed meanwhile; the edit was "
                                              "not stored."),
                         {},
                         {}};
        auto merged = apply(m_state, entry.patch);
        if (!merged) {
            remember(entry, merged.error());
            return std::move(merged.error());
        }
        wanted = *std::move(merged);
        change = diff(m_state, wanted);
        if (change.empty())
            return change;
        entry.patch = patchOf(change);
        if (auto valid = validateChange(wanted, change); !valid)
            return std::move(valid.error());
    }
    return Error{ErrorCode::storage,
                 coreText("Document", "Others are writing too fast; the edit was not stored. Try "
                                      "again."),
                 {},
                 {}};
}

Result<Change> Document::edit(Text label, const std::function<Status(Draft&)>& write,
                              const EditOptions& options)
{
    Draft draft{m_state};
    if (auto written = write(draft); !written)
        return std::move(written.error());
    const auto now = m_clock();
    EntryHeader header;
    header.label = std::move(label);
    header.continues = !options.mergeKey.empty() && options.mergeKey == m_lastKey &&
                       !m_undo.empty() && m_undo.back().last == m_number &&
                       m_undo.back().who == m_who &&
                       now.milliseconds() - m_lastAt.milliseconds() <= mergeWindowMilliseconds;
    auto change = commit(std::move(header), draft.state());
    if (change && !change->empty()) {
        m_lastKey = options.mergeKey;
        m_lastAt = now;
    }
    return change;
}

namespace {

const Step* lastOf(const std::vector<Step>& steps, const std::string& who)
{
    const auto at = std::find_if(steps.rbegin(), steps.rend(),
                                 [&who](const Step& step) { return step.who == who; });
    return at == steps.rend() ? nullptr : &*at;
}

Result<Change> nothingTo(Text what)
{
    return Error{ErrorCode::notFound, std::move(what), {}, {}};
}

} // namespace

bool Document::canUndo() const
{
    return m_journal && lastOf(m_undo, m_who);
}

bool Document::canRedo() const
{
    return m_journal && lastOf(m_redo, m_who);
}

Text Document::undoLabel() const
{
    const Step* step = lastOf(m_undo, m_who);
    return step ? step->label : Text{};
}

Text Document::redoLabel() const
{
    const Step* step = lastOf(m_redo, m_who);
    return step ? step->label : Text{};
}

Result<Change> Document::takeBack(const Step& step, EntryKind kind)
{
    auto entries = entriesOf(step.first, step.last);
    if (!entries)
        return std::move(entries.error());
    if (kind == EntryKind::undo)
        std::reverse(entries->begin(), entries->end());
    State wanted = m_state;
    for (const auto& entry : *entries) {
        auto next = apply(wanted, kind == EntryKind::undo ? inverse(entry.patch) : entry.patch);
        if (!next)
            return std::move(next.error());
        wanted = *std::move(next);
    }
    EntryHeader header;
    header.label = step.label;
    header.kind = kind;
    header.targetFirst = step.first;
    header.targetLast = step.last;
    m_lastKey.clear();
    return commit(std::move(header), std::move(wanted));
}

Result<Change> Document::takeBackLast(EntryKind kind)
{
    if (!m_journal)
        return readOnly();
    while (const Step* last = lastOf(kind == EntryKind::undo ? m_undo : m_redo, m_who)) {
        const Step step{*last};
        auto change = takeBack(step, kind);
        if (!change || !change->empty())
            return change;
        // Somebody else has done the same meanwhile: the step is done, and the one before is meant.
        EntryHeader done;
        done.kind = kind;
        done.targetFirst = step.first;
        done.targetLast = step.last;
        record(done);
    }
    return nothingTo(kind == EntryKind::undo ? coreText("Document", "There is nothing to undo.")
                                             : coreText("Document", "There is nothing to redo."));
}

Result<Change> Document::undo()
{
    return takeBackLast(EntryKind::undo);
}

Result<Change> Document::redo()
{
    return takeBackLast(EntryKind::redo);
}

model::Version Document::versionOfPresent(std::string name, std::string note) const
{
    model::Version version;
    version.name = std::move(name);
    version.note = std::move(note);
    version.author = m_who;
    version.namedAt = m_clock();
    version.entry = m_number;
    version.content = model::contentHash(m_state);
    return version;
}

Result<model::Id<model::Version>> Document::nameVersion(std::string name, std::string note)
{
    auto version = versionOfPresent(std::move(name), std::move(note));
    model::Id<model::Version> id;
    auto label = coreText("Document", "Name version “{name}”").with("name", version.name);
    auto change = edit(std::move(label), [&](Draft& draft) -> Status {
        id = draft.add(std::move(version));
        return {};
    });
    if (!change)
        return std::move(change.error());
    return id;
}

Result<State> Document::stateAt(std::int64_t number) const
{
    if (number == m_number)
        return m_state;
    if (!m_journal)
        return readOnly();
    auto entries = entriesOf(1, number);
    if (!entries)
        return std::move(entries.error());
    return replay(*entries);
}

Result<State> Document::stateOf(const model::Version& version) const
{
    auto state = stateAt(version.entry);
    if (state && model::contentHash(*state) == version.content)
        return state;
    return Error{ErrorCode::notFound,
                 coreText("Document", "The version “{name}” was named in another workspace; its "
                                      "contents are not in this one. Open the workspace it comes "
                                      "from.")
                     .with("name", version.name),
                 {},
                 {}};
}

Result<Change> Document::bringBack(const State& earlier, Text label)
{
    State wanted = earlier;
    const auto versions = model::tableOf<model::Version>();
    wanted.setRows(versions, std::make_shared<const model::Rows>(m_state.rows(versions)));
    EntryHeader header;
    header.label = std::move(label);
    m_lastKey.clear();
    return commit(std::move(header), std::move(wanted));
}

Result<std::vector<Entry>> Document::entriesOf(std::int64_t first, std::int64_t last) const
{
    const auto stored = m_number - static_cast<std::int64_t>(m_pending.size());
    std::vector<Entry> found;
    if (first <= stored) {
        auto read = m_journal->entries(first, std::min(last, stored));
        if (!read)
            return read;
        found = *std::move(read);
    }
    for (const auto& pending : m_pending) {
        const auto number = pending.entry.header.number;
        if (number >= first && number <= last)
            found.push_back(pending.entry);
    }
    return found;
}

Result<std::size_t> Document::refresh()
{
    // While edits are pending, their answers will say whether others wrote.
    if (!m_journal || !m_pending.empty())
        return std::size_t{0};
    auto entries = m_journal->entriesAfter(m_number);
    if (!entries)
        return std::move(entries.error());
    if (entries->empty())
        return std::size_t{0};
    State next = m_state;
    for (const auto& entry : *entries) {
        auto applied = apply(next, entry.patch);
        if (!applied)
            return Error{ErrorCode::damaged,
                         coreText("Document", "What others wrote does not fit what is open here. "
                                              "Close and open the workspace again."),
                         {},
                         {std::move(applied.error())}};
        next = *std::move(applied);
    }
    const Change change = diff(m_state, next);
    m_state = std::move(next);
    m_number = entries->back().header.number;
    m_stored = m_state;
    m_storedNumber = m_number;
    for (const auto& entry : *entries)
        record(entry.header);
    m_lastKey.clear();
    publish(change, Origin::elsewhere);
    return entries->size();
}

Result<std::vector<EntryHeader>> Document::history() const
{
    if (!m_journal)
        return std::vector<EntryHeader>{};
    return m_journal->headers();
}

int Document::observe(Observer observer)
{
    m_observers.emplace_back(m_nextToken, std::move(observer));
    return m_nextToken++;
}

void Document::unobserve(int token)
{
    std::erase_if(m_observers, [token](const auto& item) { return item.first == token; });
}

} // namespace concordat::document
