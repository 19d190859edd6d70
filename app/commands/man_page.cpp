#include "app/commands/man_page.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <span>
#include <string_view>
#include <vector>

#include "app/commands/commands.h"

namespace concordat::app {

namespace {

/// A code point of well-formed UTF-8 and how many bytes it takes.
struct CodePoint {
    unsigned value = 0;
    std::size_t length = 1;
};

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto length = std::max<std::size_t>(model::utf8SequenceLength(text, at), 1);
    const auto lead = static_cast<unsigned char>(text[at]);
    auto value = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i)
        value = value << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    return {value, length};
}

/// Words for roff: nothing in them is taken for a command of its own.
std::string escaped(std::string_view words)
{
    std::string roff;
    for (std::size_t at = 0; at < words.size();) {
        const auto [value, length] = codePointAt(words, at);
        if (value >= 0x80) {
            char name[16];
            std::snprintf(name, sizeof name, "\\[u%04X]", value);
            roff += name;
        } else if (value == '\\') {
            roff += "\\e";
        } else if (value == '-') {
            roff += "\\-";
        } else if ((value == '.' || value == '\'') && at == 0) {
            roff += "\\&";
            roff += words[at];
        } else if (value == '\n') {
            roff += ' ';
        } else {
            roff += words[at];
        }
        at += length;
    }
    return roff;
}

std::string bold(std::string_view words)
{
    return "\\fB" + escaped(words) + "\\fR";
}

std::string italic(std::string_view words)
{
    return "\\fI" + escaped(words) + "\\fR";
}

bool takesValue(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

/// `output` of `-o,--output`.
std::string longestName(const CLI::Option& option)
{
    return (option.get_lnames().empty() ? option.get_snames() : option.get_lnames()).front();
}

/// What stands after an option: its alternatives where it has some, otherwise a word for its value.
std::string valueOf(const CLI::Option& option)
{
    if (!takesValue(option))
        return {};
    const auto type = option.get_type_name();
    const auto open = type.find('{');
    const auto close = type.rfind('}');
    if (open == std::string::npos || close == std::string::npos)
        return italic(longestName(option));
    std::string alternatives;
    std::string_view terms{type};
    terms = terms.substr(open + 1, close - open - 1);
    while (!terms.empty()) {
        const auto comma = std::min(terms.find(','), terms.size());
        alternatives += (alternatives.empty() ? "" : " | ") + bold(terms.substr(0, comma));
        terms.remove_prefix(std::min(comma + 1, terms.size()));
    }
    return alternatives;
}

bool takesMany(const CLI::Option& option)
{
    return option.get_items_expected_max() > 1;
}

/// `-o, --output value`, or the name of a positional.
std::string headingOf(const CLI::Option& option)
{
    if (!option.nonpositional())
        return italic(option.get_name(true)) + (takesMany(option) ? " \\&.\\|.\\|." : "");
    std::string heading;
    for (const auto& name : option.get_snames())
        heading += (heading.empty() ? "" : ", ") + bold("-" + name);
    for (const auto& name : option.get_lnames())
        heading += (heading.empty() ? "" : ", ") + bold("--" + name);
    const auto value = valueOf(option);
    return value.empty() ? heading : heading + " " + value;
}

std::vector<const CLI::Option*> shownOptions(const CLI::App& app, bool positional)
{
    return app.get_options([&](const CLI::Option* option) {
        return !option->get_group().empty() && option != app.get_help_ptr() &&
               option->nonpositional() != positional;
    });
}

std::string sentence(std::string words)
{
    words.erase(words.find_last_not_of(' ') + 1);
    const bool open =
        !words.empty() && std::string_view{".!?:"}.find(words.back()) == std::string_view::npos;
    return escaped(open ? words + "." : words);
}

void addEntries(std::string& page, const std::vector<const CLI::Option*>& options)
{
    for (const auto* option : options) {
        if (!option->get_description().empty())
            page +=
                ".TP\n" + headingOf(*option) + "\n" + sentence(option->get_description()) + "\n";
    }
}

/// `concordat export [--output output] --to to WORKSPACE`; alternatives are told further down.
std::string synopsisOf(const CLI::App& command)
{
    auto line = bold("concordat " + command.get_name());
    const auto add = [&line](const CLI::Option& option, const std::string& words) {
        line += option.get_required() ? " " + words : " [" + words + "]";
    };
    for (const auto* option : shownOptions(command, false)) {
        const auto name = longestName(*option);
        add(*option, bold(name.size() == 1 ? "-" + name : "--" + name) +
                         (takesValue(*option) ? " " + italic(name) : ""));
    }
    for (const auto* option : shownOptions(command, true))
        add(*option, headingOf(*option));
    return line;
}

void addCommand(std::string& page, const CLI::App& command)
{
    page += ".SS \"" + escaped(command.get_name()) + "\"\n" + synopsisOf(command) + "\n.PP\n" +
            sentence(command.get_description()) + "\n";
    addEntries(page, shownOptions(command, true));
    addEntries(page, shownOptions(command, false));
}

struct Entry {
    const char* heading;
    const char* words;
};

void addSection(std::string& page, const char* title, std::span<const Entry> entries)
{
    page += std::string{".SH \""} + title + "\"\n";
    for (const auto& entry : entries)
        page += ".TP\n" + bold(entry.heading) + "\n" + sentence(entry.words) + "\n";
}

constexpr const char* description =
    "Concordat keeps innovation consortia in a workspace: who takes part, what each brings, how it "
    "is governed, what was agreed and what came of it. Called without a command it opens the "
    "window; every command below answers without a display.";

constexpr const char* workspaces =
    "A workspace is a .concordat file or the address of a PostgreSQL database, "
    "postgresql://user@host:5432/database. Where it holds several consortia, --consortium chooses "
    "one. Every edit is stored when the command ends; an input that is refused leaves the "
    "workspace untouched. Answers go to standard output and messages to standard error.";

constexpr Entry exitStatuses[]{
    {"0", "Done"},
    {"1", "Done, and the answer is negative: verify found damage, diff found differences"},
    {"2", "Wrong usage"},
    {"3", "Unusable input; the message says what and where"},
    {"4", "Storage or output failed"},
};

constexpr Entry environment[]{
    {"CONCORDAT_USER", "The name written into the journal; otherwise that of the account"},
    {"LANG, LC_ALL", "The language of messages and the form of numbers and dates"},
    {"PGPASSWORD, PGSSLMODE", "How to reach a team workspace; see the manual of PostgreSQL"},
    {"QT_QPA_PLATFORM",
     "How Qt opens the window; commands paint without a display, whatever it says"},
};

constexpr Entry files[]{
    {"*.concordat", "A workspace: an SQLite database"},
    {"~/.config/concordat", "Settings of the window"},
};

} // namespace

std::string manPage(const CLI::App& program)
{
    std::string page =
        ".TH CONCORDAT 1 \"\" \"concordat " CONCORDAT_VERSION
        "\" \"User Commands\"\n.nh\n.ad l\n.SH NAME\nconcordat \\- design and govern "
        "innovation consortia\n.SH SYNOPSIS\n" +
        bold("concordat") + " [" + italic("options") + "] [" + italic("WORKSPACE") + "]\n.br\n" +
        bold("concordat") + " " + italic("command") + " [" + italic("options") + "] " +
        italic("arguments") + "\n.SH DESCRIPTION\n" + escaped(description) + "\n.PP\n" +
        escaped(workspaces) + "\n.SH OPTIONS\n" +
        escaped("Common options may stand before or after the name of a command.") + "\n";
    addEntries(page, {program.get_help_ptr()});
    addEntries(page, shownOptions(program, false));
    page += ".SH COMMANDS\n";
    for (const auto* command : program.get_subcommands([](const CLI::App* app) {
             return !app->get_name().empty() && !app->get_group().empty();
         }))
        addCommand(page, *command);
    addSection(page, "EXIT STATUS", exitStatuses);
    addSection(page, "ENVIRONMENT", environment);
    addSection(page, "FILES", files);
    page += ".SH \"SEE ALSO\"\n" + bold("pandoc") + "(1), " + bold("psql") + "(1)\n.PP\n" +
            escaped("The manual is in /usr/share/doc/concordat/manual.") + "\n";
    return page;
}

void addManCommand(CLI::App& program, Invocation& invocation)
{
    program.add_subcommand("man", "This program's manual page, for man(1)")
        ->callback([&program, &invocation] {
            invocation.run = [&program](Invocation& i) {
                i.say(QString::fromStdString(manPage(program)).trimmed());
                return done;
            };
        });
}

} // namespace concordat::app
