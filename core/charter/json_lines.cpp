#include "core/charter/json_lines.h"

#include <algorithm>

namespace concordat::charter {

namespace {

/// Walks valid JSON only as far as the path leads.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::size_t find(std::string_view path)
    {
        skipSpace();
        while (!path.empty()) {
            path.remove_prefix(path.front() == '/' ? 1 : 0);
            const auto step = path.substr(0, path.find('/'));
            path.remove_prefix(step.size());
            const auto parent = m_at;
            if (!enter(step))
                return parent;
        }
        return m_at;
    }

private:
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               std::string_view{" \t\r\n,:"}.find(here()) != std::string_view::npos)
            ++m_at;
    }

    std::string_view skipString()
    {
        const auto begin = ++m_at;
        while (m_at < m_text.size() && here() != '"')
            m_at += here() == '\\' ? 2 : 1;
        const auto text = m_text.substr(begin, m_at - begin);
        ++m_at;
        return text;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = here();
            if (c == '"') {
                skipString();
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                ++m_at;
                if (depth == 0 && c != '}' && c != ']')
                    while (m_at < m_text.size() &&
                           std::string_view{",]} \t\r\n"}.find(here()) == std::string_view::npos)
                        ++m_at;
            }
        } while (depth > 0 && m_at < m_text.size());
    }

    // Stands on the value of the step afterwards, or returns false.
    bool enter(std::string_view step)
    {
        const char open = here();
        if (open != '{' && open != '[')
            return false;
        ++m_at;
        for (std::size_t index = 0; m_at < m_text.size(); ++index) {
            skipSpace();
            if (here() == '}' || here() == ']')
                return false;
            const auto key = open == '{' ? std::string{skipString()} : std::to_string(index);
            skipSpace();
            if (key == step)
                return true;
            skipValue();
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

int lineOf(std::string_view json, std::string_view path)
{
    const auto end = Scanner{json}.find(path);
    return 1 + static_cast<int>(
                   std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
}

} // namespace concordat::charter
