#include "core/exchange/encoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <memory>
#include <uchardet.h>

#include "core/model/text.h"

namespace concordat::exchange::encoding {

namespace {

/// Enough to judge by; detection is slow.
constexpr std::size_t judgedBytes = 1 << 20;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// In double-byte text, bytes above ASCII stand in runs; in Latin-1 they mostly stand alone.
bool highBytesStandInRuns(std::string_view bytes)
{
    std::size_t high = 0;
    std::size_t inRuns = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i]))
            continue;
        ++high;
        const bool before = i > 0 && isHigh(bytes[i - 1]);
        const bool after = i + 1 < bytes.size() && isHigh(bytes[i + 1]);
        inRuns += before || after ? 1 : 0;
    }
    return high >= 4 && inRuns * 10 >= high * 8;
}

} // namespace

Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080ULL) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        if (!isHigh(bytes[at])) {
            ++at;
            continue;
        }
        const auto length = model::utf8SequenceLength(bytes, at);
        length == 0 ? ++count.malformed : ++count.wellFormed;
        at += std::max<std::size_t>(length, 1);
    }
    return count;
}

std::string utf16ByZeros(std::string_view bytes)
{
    const auto judged = bytes.substr(0, judgedBytes);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < judged.size(); ++i)
        zeros[i % 2] += judged[i] == '\0' ? 1 : 0;
    const auto half = judged.size() / 2;
    if (half == 0 || bytes.size() % 2 != 0)
        return {};
    if (zeros[1] * 5 >= half * 2 && zeros[0] * 20 <= half)
        return "UTF-16LE";
    if (zeros[0] * 5 >= half * 2 && zeros[1] * 20 <= half)
        return "UTF-16BE";
    return {};
}

std::string eastAsian(std::string_view bytes)
{
    if (!highBytesStandInRuns(bytes.substr(0, judgedBytes)))
        return {};
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector{uchardet_new(),
                                                                         &uchardet_delete};
    const auto judged = bytes.substr(0, judgedBytes);
    if (uchardet_handle_data(detector.get(), judged.data(), judged.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    std::string found = uchardet_get_charset(detector.get());
    for (const auto* known :
         {"GB18030", "BIG5", "EUC-TW", "SHIFT_JIS", "EUC-JP", "EUC-KR", "UHC", "JOHAB"}) {
        if (found == known)
            return found;
    }
    return {};
}

std::optional<std::string> convert(std::string_view bytes, const std::string& from)
{
    const iconv_t converter = iconv_open("UTF-8", from.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    const std::unique_ptr<void, decltype(&iconv_close)> closing{converter, &iconv_close};
    std::string source{bytes};
    std::string text;
    std::array<char, 1 << 16> buffer{};
    char* in = source.data();
    std::size_t left = source.size();
    while (left > 0) {
        char* out = buffer.data();
        std::size_t room = buffer.size();
        const auto done = iconv(converter, &in, &left, &out, &room);
        const int problem = errno;
        text.append(buffer.data(), buffer.size() - room);
        if (done == static_cast<std::size_t>(-1) && problem != E2BIG)
            return std::nullopt;
    }
    return text;
}

std::string fromWindows1252(std::string_view bytes)
{
    if (auto whole = convert(bytes, "WINDOWS-1252"))
        return *std::move(whole);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) {
            text += bytes[i];
            continue;
        }
        auto one = convert(bytes.substr(i, 1), "WINDOWS-1252");
        text += one ? *one : convert(bytes.substr(i, 1), "ISO-8859-1").value_or("\xEF\xBF\xBD");
    }
    return text;
}

} // namespace concordat::exchange::encoding
