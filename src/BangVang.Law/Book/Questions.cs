namespace BangVang.Law.Book;

/// <summary>Finds what a question names, or says in a sentence why there is no such thing.</summary>
public static class Questions
{
    extension(Lawbook book)
    {
        /// <summary>The regime of a day, or a sentence why nothing can be said.</summary>
        /// <exception cref="UnanswerableException">The lawbook has no law for the day.</exception>
        public Regime RegimeAt(DateOnly on) => book.RegimeOn(on)
            ?? throw new UnanswerableException($"Sổ luật chưa có quy định áp dụng cho ngày {on:dd/MM/yyyy}; quy định sớm nhất có từ {book.Regimes[0].From:dd/MM/yyyy}.");

        /// <summary>The regime of a code, however its letters are typed.</summary>
        /// <exception cref="UnanswerableException">The lawbook has no such regime.</exception>
        public Regime RegimeOf(string code) => book.Regimes.FirstOrDefault(r => string.Equals(r.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new UnanswerableException($"Sổ luật không có chế độ \"{code}\"; các chế độ: {string.Join("; ", book.Regimes.Select(r => $"{r.Code} ({r.Name})"))}.");

        /// <summary>The award of a code, however its letters are typed.</summary>
        /// <exception cref="UnanswerableException">The lawbook has no such award.</exception>
        public Award AwardOf(string code) => book.Find(code) ?? book.Awards.FirstOrDefault(a => string.Equals(a.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new UnanswerableException($"Sổ luật không có danh hiệu, hình thức khen thưởng nào mang mã \"{code}\"{book.NearTo(code)}.");

        /// <summary>The version of an award on a day.</summary>
        /// <exception cref="UnanswerableException">The award was not given on that day.</exception>
        public AwardVersion VersionAt(Award award, DateOnly on)
        {
            book.RegimeAt(on);
            if (award.On(on) is { } version) return version;
            throw new UnanswerableException(on < award.Versions[0].From
                ? $"{award.Name} ({award.Code}) chưa có quy định trong sổ luật cho ngày {on:dd/MM/yyyy}; có từ {award.Versions[0].From:dd/MM/yyyy}."
                : $"{award.Name} ({award.Code}) không còn được xét tặng ngày {on:dd/MM/yyyy}; quy định cuối cùng đến {award.Versions[^1].Until:dd/MM/yyyy}.");
        }

        string NearTo(string code)
        {
            var begun = code.Trim();
            var near = begun.Length < 2 ? [] : book.Awards.Select(a => a.Code).Where(c => c.StartsWith(begun[..2], StringComparison.OrdinalIgnoreCase)).Take(6).ToList();
            return near.Count == 0 ? "" : $"; gần giống: {string.Join(", ", near)}";
        }
    }
}

/// <summary>What was asked cannot be answered: the message is a Vietnamese sentence for whoever asked.</summary>
public sealed class UnanswerableException(string sentence) : Exception(sentence);
