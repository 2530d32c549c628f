# Installs the libraries Copse is built with on Windows through vcpkg, and only what is missing.
# The compiler comes first: Visual Studio 2022 (or its Build Tools) with "Desktop development with C++", which brings CMake
# and Ninja. Run this, run.sh and test.sh from its "x64 Native Tools" prompt; the two scripts need the bash of Git for Windows.
$ErrorActionPreference = 'Stop'

foreach ($tool in 'cl', 'cmake', 'ninja', 'git') {
    if (-not (Get-Command $tool -ErrorAction SilentlyContinue)) {
        Write-Error "$tool was not found. Open the 'x64 Native Tools' prompt of Visual Studio 2022; git comes from https://git-scm.com."
    }
}

# An own vcpkg is taken where VCPKG_ROOT names one; else one is kept with the builds, where run.sh looks for it.
if ($env:VCPKG_ROOT) {
    $vcpkg = $env:VCPKG_ROOT
} else {
    $vcpkg = Join-Path $PSScriptRoot '..\build\vcpkg'
    if (-not (Test-Path (Join-Path $vcpkg '.git'))) {
        git clone --quiet https://github.com/microsoft/vcpkg.git $vcpkg
        if ($LASTEXITCODE -ne 0) { Write-Error 'vcpkg could not be fetched.' }
    }
}
if (-not (Test-Path (Join-Path $vcpkg 'vcpkg.exe'))) {
    & (Join-Path $vcpkg 'bootstrap-vcpkg.bat') -disableMetrics
    if ($LASTEXITCODE -ne 0) { Write-Error 'vcpkg could not be built.' }
}

Write-Output '-- Installing the libraries; the first time takes hours, for Qt is compiled'
$libraries = 'qtbase', 'qtcharts', 'qtsvg', 'qttools[linguist]', 'graphviz', 'icu', 'pkgconf'
& (Join-Path $vcpkg 'vcpkg.exe') install --triplet x64-windows @libraries
if ($LASTEXITCODE -ne 0) { Write-Error 'vcpkg could not install the libraries.' }
Write-Output "-- Configure with: cmake --preset release -DCMAKE_TOOLCHAIN_FILE=$vcpkg\scripts\buildsystems\vcpkg.cmake"
