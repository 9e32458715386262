// Draws wwwroot/design/icons.svg from the outline icons of @tabler/icons named in src/BangVang/Design/icons.txt.
//   npm pack @tabler/icons@3.51.0 && tar xzf tabler-icons-3.51.0.tgz
//   dotnet run scripts/icons.cs package/icons/outline
using System.Text;
using System.Text.RegularExpressions;

if (args is not [var outline] || !Directory.Exists(outline))
{
    Console.Error.WriteLine("dotnet run scripts/icons.cs FOLDER_OF_OUTLINE_ICONS   (from the repository root)");
    return 1;
}
const string Design = "src/BangVang/Design/icons.txt";
var names = File.ReadAllLines(Design).Where(n => n.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
var sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<!-- @tabler/icons 3.51.0, MIT, © 2020–2026 Paweł Kuna. Made by scripts/icons.cs. -->\n");
foreach (var name in names)
{
    var file = Path.Combine(outline, name + ".svg");
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"{Design}: there is no outline icon \"{name}\".");
        return 1;
    }
    var drawing = Regex.Match(File.ReadAllText(file), "<svg[^>]*>(.*)</svg>", RegexOptions.Singleline).Groups[1].Value
        .Replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\" />", "");
    sprite.Append($"<symbol id=\"{name}\" viewBox=\"0 0 24 24\">{Regex.Replace(drawing, @"\s*\n\s*", "").Replace(" />", "/>")}</symbol>\n");
}
sprite.Append("</svg>\n");
File.WriteAllLines(Design, names);
File.WriteAllText("src/BangVang/wwwroot/design/icons.svg", sprite.ToString());
Console.WriteLine($"{names.Count} icons, {sprite.Length / 1024} kB");
return 0;
