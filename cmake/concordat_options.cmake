# Warnings, sanitizers and speed of building, the same for every target of ours.

add_library(concordat_options INTERFACE)
target_compile_options(concordat_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -Werror)
target_compile_definitions(concordat_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Lets ccache keep objects that use a precompiled header. The three warnings are wrong about
    # joined strings in GCC 12 (its bugs 105329 and 105651).
    target_compile_options(concordat_options INTERFACE
        -fpch-preprocess -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds)
    # Collecting garbage is a tenth of a compilation that starts from a large precompiled header.
    if(CONCORDAT_PCH)
        target_compile_options(concordat_options INTERFACE --param=ggc-min-heapsize=524288)
    endif()
endif()

if(CONCORDAT_SANITIZE)
    # Instrumented code hides from GCC that a value is set (GCC's manual says so of this warning);
    # the release build still warns.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(concordat_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    target_compile_options(concordat_options INTERFACE
        -fsanitize=${CONCORDAT_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(concordat_options INTERFACE -fsanitize=${CONCORDAT_SANITIZE})
    # Null pointers and overrun objects stop at the address sanitizer anyway, and the core makes no
    # pointer of another type that could be out of alignment: a third less to compile.
    if(CONCORDAT_SANITIZE MATCHES "undefined")
        target_compile_options(concordat_options INTERFACE
            -fno-sanitize=null,alignment,object-size,vptr)
    endif()
endif()

find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(concordat_options INTERFACE -fuse-ld=mold)
endif()
