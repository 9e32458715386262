using System.Security.Cryptography;
using System.Text;

namespace BangVang.Councils.Voting;

/// <summary>
/// One sheet of a ballot, as it is sealed: always as long as any other of the session, whatever the answers. Nominees on whom somebody may not
/// vote have sheets of their own, so that a missing answer does not tell whose sheet it is.
/// </summary>
/// <param name="Sheet">0: the common sheet; otherwise the number of its only nominee.</param>
/// <param name="Code">The receipt: random, known to the voter only.</param>
/// <param name="Answers">One sign a nominee: 1, 0, or - where the sheet does not ask.</param>
public sealed record BallotSheet(int Sheet, string Code, string Answers)
{
    public const int CodeLength = 12;

    public const char Agrees = '1', Disagrees = '0', NotAsked = '-';

    // Without those that are taken for one another: 0 O, 1 I L, 5 S, 8 B.
    const string Alphabet = "234679ACDEFGHJKMNPQRTUVWXYZ";

    public static string NewCode() => RandomNumberGenerator.GetString(Alphabet, CodeLength);

    /// <summary>"7KQ4 MX2P 93DT".</summary>
    public static string Spaced(string code) => string.Join(' ', code.Chunk(4).Select(c => new string(c)));

    public byte[] Pack() => Encoding.ASCII.GetBytes($"{Sheet:00000}{Code}{Answers}");

    public static BallotSheet Unpack(byte[] content)
    {
        var text = Encoding.ASCII.GetString(content);
        return new BallotSheet(int.Parse(text[..5]), text[5..(5 + CodeLength)], text[(5 + CodeLength)..]);
    }

    /// <summary>A voter's sheets: the common one, and one for each nominee that is voted on apart.</summary>
    /// <param name="answers">By number; without those on whom the voter may not vote.</param>
    /// <param name="apart">Numbers of nominees on whom not everybody votes.</param>
    public static IReadOnlyList<BallotSheet> Of(IReadOnlyDictionary<int, bool> answers, int nominees, IReadOnlySet<int> apart)
    {
        char Sign(int number) => answers.TryGetValue(number, out var agrees) ? agrees ? Agrees : Disagrees : NotAsked;
        string Only(Func<int, bool> asked) => new([.. Enumerable.Range(1, nominees).Select(n => asked(n) ? Sign(n) : NotAsked)]);
        var common = new BallotSheet(0, NewCode(), Only(n => !apart.Contains(n)));
        return [common, .. apart.Where(answers.ContainsKey).Order().Select(n => new BallotSheet(n, NewCode(), Only(x => x == n)))];
    }
}
