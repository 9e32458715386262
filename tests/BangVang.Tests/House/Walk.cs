using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BangVang.Accounts;
using BangVang.Home.Demonstration;
using BangVang.Kernel.Data;
using BangVang.Tests.House;
using BangVang.Tests.Web;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Walk))]

namespace BangVang.Tests.House;

/// <summary>
/// A walk of every demonstration role through the demonstration, from the first page along the links that it shows: each kind of page
/// once for each person.
/// </summary>
public sealed class Walk : IAsyncDisposable
{
    readonly Lazy<TestHouse> house = new(() => new TestHouse());
    readonly Lazy<Task<IReadOnlyList<Step>>> steps;

    public Walk() => steps = new(Go);

    public Task<IReadOnlyList<Step>> Steps => steps.Value;

    /// <summary>Every text that stood on a page, with the first page on which it did; complete when the steps are.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    async Task<IReadOnlyList<Step>> Go()
    {
        var time = new TravelTime();
        await using (var stage = house.Value.WithWebHostBuilder(host => host.ConfigureTestServices(s => s.AddSingleton<TimeProvider>(time).AddSingleton(time))))
        await using (var scope = stage.Services.CreateAsyncScope())
        {
            await using var transaction = await scope.ServiceProvider.GetRequiredService<AppDb>().Database.BeginTransactionAsync();
            await ActivatorUtilities.CreateInstance<Staging>(scope.ServiceProvider).Stage();
            await transaction.CommitAsync();
        }
        var people = await house.Value.With(services => services.GetRequiredService<AppDb>().Accounts.Where(a => a.IsDemonstration).OrderBy(a => a.UserName).ToListAsync());
        people.ShouldNotBeEmpty();
        var all = new List<Step>();
        foreach (var person in people) all.AddRange(await Go(person));
        return all;
    }

    async Task<List<Step>> Go(Account person)
    {
        var client = house.Value.SignedIn(person);
        var (steps, seen) = (new List<Step>(), new HashSet<string> { "/" });
        var ahead = new Queue<string>(seen);
        while (ahead.TryDequeue(out var path))
        {
            var weight = await client.Weigh(path);
            var page = weight.IsPage ? weight.Document : null;
            // A thousand pages as they came would fill the memory: what is asked of them is read while they are open.
            steps.Add(new Step(person.UserName!, path, weight with { Html = "" }, page?.Title, page?.QuerySelectorAll("h1").Length ?? 0));
            if (page is null) continue;
            if (weight.Status == HttpStatusCode.OK) Hear(page, path);
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]))
            {
                if (seen.Add(Kind(link))) ahead.Enqueue(link);
            }
        }
        return steps;
    }

    void Hear(IHtmlDocument page, string path)
    {
        var texts = page.Body!.Descendants<IText>().Where(t => t.ParentElement?.LocalName is not ("script" or "style" or "textarea"));
        foreach (var text in texts.Select(t => t.Text.Trim()).Where(t => t.Length > 0)) Texts.TryAdd(text, path.Split('?')[0]);
    }

    /// <summary>"/plans/{id}?view" for every plan and every filter of a page, one award for all.</summary>
    static string Kind(string link)
    {
        var kind = Regex.Replace(link, "[0-9a-f]{8}-[0-9a-f-]{27}", "{id}", RegexOptions.None, TimeSpan.FromSeconds(1));
        kind = Regex.Replace(kind, "(?<=/law/awards/)[A-Z0-9_]+", "{code}", RegexOptions.None, TimeSpan.FromSeconds(1));
        return Regex.Replace(kind, "=[^&]*", "", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    public async ValueTask DisposeAsync()
    {
        if (house.IsValueCreated) await house.Value.DisposeAsync();
    }
}

/// <summary>One page of a walk.</summary>
public sealed record Step(string Person, string Path, Weight Weight, string? Title, int Headings)
{
    public override string ToString() => $"{Person} at {Path}";
}
