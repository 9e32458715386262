using System.Text.RegularExpressions;
using BangVang.Accounts;
using BangVang.Councils.Sessions;
using BangVang.Tests.Web;

namespace BangVang.Tests.Councils;

/// <summary>A member at the ballot, as a browser without scripts would send it.</summary>
static partial class Voter
{
    /// <summary>Votes one by one through all three steps and gives back what came in the end.</summary>
    public static async Task<Answer> Votes(this TestHouse house, Account member, CouncilSession session, params bool[] answers)
    {
        var client = house.SignedIn(member);
        var page = await client.Page($"/councils/sessions/{session.Id}/ballot");
        var asked = page.QuerySelectorAll("#phieu input[type=radio][value='1']").Select(i => i.GetAttribute("name")!).ToList();
        var review = await client.Submit(page, "form#phieu", [.. asked.Select((name, i) => (name, (object?)(answers[Math.Min(i, answers.Length - 1)] ? "1" : "0")))]);
        review.ShouldBeFine();
        return await client.Cast(review);
    }

    public static Task<Answer> Cast(this HttpClient client, Answer review) =>
        client.Post(review.Document, new Uri(review.Document.Url).AbsolutePath + "?handler=Cast",
            [.. review.Document.QuerySelectorAll("form.phieu-duoi input[name^=Answers]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))]);

    public static IReadOnlyList<string> Codes(this Answer receipt) => [.. receipt.Document.QuerySelectorAll(".ma").Select(m => m.TextContent.Replace(" ", ""))];

    public static async Task<Answer> Closes(this TestHouse house, CouncilGiven council, CouncilSession session, string? code = null)
    {
        var client = house.SignedIn(council.Officer);
        var page = await client.Page($"/councils/sessions/{session.Id}/close");
        return await client.Submit(page, "form[method=post]", code is null ? [] : [("BoxCode", code)]);
    }

    [GeneratedRegex("[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}")]
    public static partial Regex CodeShape();
}
