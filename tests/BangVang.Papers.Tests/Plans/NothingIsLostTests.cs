using System.Diagnostics;
using System.Text;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Whatever happens to a plan's lines, reading either refuses with a sentence or accounts for every line.</summary>
public sealed class NothingIsLostTests
{
    static readonly Lazy<IReadOnlyList<string>> texts = new(() => [.. Samples(), .. Seeds()]);

    [Fact]
    public void Every_line_of_every_plan_is_in_a_field_or_unread()
    {
        foreach (var text in texts.Value) Account(text);
    }

    [Fact]
    public void Every_line_of_a_mutilated_plan_is_in_a_field_or_unread() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => { Account(Mutate(seed)); return true; }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_line_of_a_mutilated_Word_file_is_in_a_field_or_unread() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => { Account(MutilatedDocx.Of(seed)); return true; }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Noise_is_refused_or_accounted_for() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), noise => { Account("KẾ HOẠCH\n" + noise.Get); Account(noise.Get); return true; }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    static void Account(string text) => Account(() => TextSource.Read("thu.txt", text));

    static void Account(byte[] docx) => Account(() => SourceFile.Read(docx, "thu.docx"));

    static void Account(Func<SourceDocument> source)
    {
        SourceDocument document;
        PlanDraft draft;
        var watch = Stopwatch.StartNew();
        try
        {
            document = source();
            draft = PlanReader.Read(document);
        }
        catch (UnreadablePaper)
        {
            return;
        }
        finally
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30), "a guard against work without end, on a busy machine");
        }
        var filled = document.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => line.Number).ToHashSet();
        var covered = draft.Coverage.Values.SelectMany(lines => lines).ToHashSet();
        var unread = draft.Unread.Select(line => line.Line).ToHashSet();
        covered.Intersect(unread).ShouldBeEmpty();
        covered.Union(unread).Order().ShouldBe(filled.Order());
        draft.Assignments.ShouldAllBe(assignment => assignment.Content.Length > 0 && assignment.Lines.Count > 0);
    }

    static string Mutate(int seed)
    {
        var random = new Random(seed);
        var lines = texts.Value[random.Next(texts.Value.Count)].Split('\n').ToList();
        for (var times = random.Next(1, 12); times > 0 && lines.Count > 0; times--) Change(lines, random);
        var text = string.Join('\n', lines);
        return random.Next(4) == 0 ? text.Normalize(NormalizationForm.FormD) : text;
    }

    static void Change(List<string> lines, Random random)
    {
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(14))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = lines[at].Replace(" ", random.Next(2) == 0 ? "  " : "\u00A0"); break;
            case 4: lines[at] = lines[at][..random.Next(lines[at].Length + 1)]; break;
            case 5: lines.Insert(at, ""); break;
            case 6: lines[at] = lines[at].Replace('\t', random.Next(2) == 0 ? ' ' : '|'); break;
            case 7: lines[at] = "\t" + lines[at] + "\t"; break;
            case 8: lines[at] = lines[at].ToLowerInvariant(); break;
            case 9: lines[at] = lines[at].Replace('1', 'l').Replace('0', 'O'); break;
            case 10: lines[at] += " " + lines[other]; break;
            case 11: lines[at] = lines[at].Replace(" ", "   "); break;
            case 12: lines[at] = "<td>" + lines[at].Replace("\t", "</td><td rowspan=3>"); break;
            default: lines[at] = lines[at].ToUpperInvariant(); break;
        }
    }

    static IEnumerable<string> Samples() => Directory.GetFiles(Path.Combine(SamplePlans.Folder, "plans"), "*.txt").Order().Select(File.ReadAllText);

    static IEnumerable<string> Seeds() => SharedPlans.IsThere ? Directory.GetFiles(Path.Combine(SharedPlans.Folder, "seeds"), "*.txt").Order().Select(File.ReadAllText) : [];
}
