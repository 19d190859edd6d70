#include "core/model/loaded_library.h"

namespace concordat::model {

Error missingLibrary(const std::string& file, const std::string& package, const std::string& reason)
{
    return {ErrorCode::storage,
            coreText("Library",
                     "This computer lacks the library {file}, which this needs ({reason}). Install "
                     "the package {package}.")
                .with("file", file)
                .with("package", package)
                .with("reason", reason),
            {},
            {}};
}

} // namespace concordat::model
