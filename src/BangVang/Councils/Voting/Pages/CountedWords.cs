namespace BangVang.Councils.Voting.Pages;

/// <summary>A counted sheet in words: the numbers agreed to, then those not.</summary>
public static class CountedWords
{
    public static string Of(string answers)
    {
        var (agree, disagree) = (Numbers(answers, BallotSheet.Agrees), Numbers(answers, BallotSheet.Disagrees));
        return disagree.Count == 0 ? $"Đồng ý: {Ranges(agree)}" : agree.Count == 0 ? $"Không đồng ý: {Ranges(disagree)}" : $"Đồng ý: {Ranges(agree)} · Không đồng ý: {Ranges(disagree)}";
    }

    static List<int> Numbers(string answers, char sign) => [.. answers.Select((a, i) => (a, Number: i + 1)).Where(x => x.a == sign).Select(x => x.Number)];

    /// <summary>"1–4, 6, 9–11".</summary>
    static string Ranges(List<int> numbers)
    {
        var parts = new List<string>();
        for (var i = 0; i < numbers.Count;)
        {
            var j = i;
            while (j + 1 < numbers.Count && numbers[j + 1] == numbers[j] + 1) j++;
            parts.Add(j == i ? $"{numbers[i]}" : j == i + 1 ? $"{numbers[i]}, {numbers[j]}" : $"{numbers[i]}–{numbers[j]}");
            i = j + 1;
        }
        return string.Join(", ", parts);
    }
}
