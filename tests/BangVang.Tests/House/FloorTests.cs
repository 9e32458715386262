using System.Text.RegularExpressions;
using BangVang.Kernel.Houses;

namespace BangVang.Tests.House;

public sealed class FloorTests
{
    const string Application = "src/BangVang";

    [Fact]
    public void Every_folder_of_the_application_is_a_floor() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, Application)).Select(d => Path.GetFileName(d)!)
            .Except(["bin", "obj", "wwwroot", "Properties", "var", .. Floors.Order])
            .ShouldHold("A new folder of the application gets its place in the order of the floors (tests/BangVang.Tests/House/Floors.cs).");

    [Fact]
    public void No_file_names_a_floor_above_its_own() => Repository.Files
        .Where(f => f.IsBelow(Application) && (f.Path.EndsWith(".cs", StringComparison.Ordinal) || f.Path.EndsWith(".cshtml", StringComparison.Ordinal)))
        .SelectMany(Upward)
        .ShouldHold("A file uses its own floor and those below it; what a higher floor must know is an event, or is registered in its module.");

    [Fact]
    public void No_compiled_type_uses_a_floor_above_its_own() => typeof(Door).Assembly.GetTypes()
        .Where(t => t.DeclaringType is null && Floors.Of(t.Namespace) is not null)
        .SelectMany(t => References.Of(t).Where(u => Floors.Of(u.Namespace) is { } floor && Floors.IsAbove(floor, Floors.Of(t.Namespace)!))
            .Select(u => $"{t.FullName} uses {u.FullName}"))
        .ShouldHold("A type uses its own floor and those below it, however it is named in the source.");

    [Fact]
    public void The_modules_are_listed_in_the_order_of_the_floors()
    {
        var listed = Regex.Matches(Repository.Code.Single(f => f.Path == $"{Application}/Program.cs").Text, @"new (\w+Module)\(\)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(m => typeof(Door).Assembly.GetTypes().Single(t => t.Name == m.Groups[1].Value)).ToList();
        listed.ShouldNotBeEmpty();
        var floors = listed.Select(m => Array.IndexOf(Floors.Order, Floors.Of(m.Namespace))).ToList();
        floors.Zip(floors.Skip(1), listed.Skip(1)).Where(step => step.First > step.Second).Select(step => $"Program.cs: {step.Third.Name} comes too late")
            .ShouldHold("Program.cs lists the modules from the ground up.");
    }

    [Fact]
    public void Every_module_is_listed() => typeof(Door).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IModule).IsAssignableFrom(t))
        .Where(t => !Repository.Code.Single(f => f.Path == $"{Application}/Program.cs").Text.Contains($"new {t.Name}()", StringComparison.Ordinal))
        .Select(t => t.FullName!)
        .ShouldHold("Program.cs lists every module; one that is not listed brings nothing.");

    static IEnumerable<string> Upward(ProjectFile file)
    {
        var own = Floors.Of("BangVang." + file.Path[(Application.Length + 1)..].Split('/')[0]);
        if (own is null) yield break;
        foreach (Match named in Regex.Matches(WithoutComments(file.Text), @"\bBangVang\.(\w+)", RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            if (Floors.Of(named.Value) is { } floor && Floors.IsAbove(floor, own)) yield return $"{file.Path}:{file.LineOf(named.Index)} names {named.Value}";
        }
    }

    // Same length, so that positions stay.
    static string WithoutComments(string text) =>
        Regex.Replace(text, @"//[^\n]*|@\*.*?\*@", m => new string(' ', m.Length), RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
