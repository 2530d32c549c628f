#include "base/speaking.h"

#include "base/languages.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QTranslator>

#include <algorithm>
#include <map>
#include <memory>

namespace copse {

namespace {

/// The words of one language; never changed once it is loaded, so read by any thread.
struct Spoken
{
    QTranslator words;
    QLocale locale;
};

thread_local const Spoken *spoken = nullptr;

/// Stands before the program's own translators, and says nothing in threads that speak as the program does.
class SpokenTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    // Of itself it has nothing: so the program is not told that its language has changed.
    bool isEmpty() const override { return true; }

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override
    {
        if (!spoken)
            return {};
        const QString words = spoken->words.translate(context, text, disambiguation, n);
        return words.isNull() ? QString::fromUtf8(text) : words; // not the program's language
    }
};

/// Null where there are no words of that language.
const Spoken *wordsOf(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<Spoken>> all;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<Spoken> &one = all[language];
    if (!one) {
        auto made = std::make_unique<Spoken>();
        made->locale = localeFor(language, QLocale(language));
        if (made->words.load(translationFile(language)))
            one = std::move(made);
    }
    return one.get();
}

void installOnce()
{
    static QMutex mutex;
    static const QCoreApplication *installed = nullptr;
    const QMutexLocker lock(&mutex);
    if (QCoreApplication *application = QCoreApplication::instance(); installed != application) {
        static SpokenTranslator translator;
        if (translator.thread() == QThread::currentThread()) // whoever makes it gives it to the program
            translator.moveToThread(application->thread());
        QCoreApplication::installTranslator(&translator);
        installed = application;
    }
}

} // namespace

QLocale spokenLocale() { return spoken ? spoken->locale : QLocale(); }

QChar markOfDirection()
{
    constexpr char16_t leftToRight = 0x200e;
    constexpr char16_t rightToLeft = 0x200f;
    return spokenLocale().textDirection() == Qt::RightToLeft ? rightToLeft : leftToRight;
}

QString inDirectionOfLanguage(const QString &line)
{
    const bool isFromRight = spokenLocale().textDirection() == Qt::RightToLeft;
    const auto isOfLanguage = [&](QChar c) {
        const bool isRight = c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        return isFromRight ? isRight : c.direction() == QChar::DirL;
    };
    const bool isOther = line.isRightToLeft() != isFromRight && std::ranges::any_of(line, isOfLanguage);
    return isOther ? markOfDirection() + line : line;
}

SpeakIn::SpeakIn(const QString &language)
    : m_before(spoken)
{
    if (language.isEmpty() || language == languageFor(QLocale())) {
        spoken = nullptr;
        return;
    }
    installOnce();
    spoken = wordsOf(language);
}

SpeakIn::~SpeakIn() { spoken = static_cast<const Spoken *>(m_before); }

} // namespace copse
