using System.IO.Compression;
using System.Xml.Linq;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Word files of the samples from which elements were struck out, doubled or moved at random.</summary>
static class MutilatedDocx
{
    static readonly Lazy<IReadOnlyList<byte[]>> files = new(() => [.. SamplePlans.Files("plans", "*.docx").Select(File.ReadAllBytes)]);

    public static byte[] Of(int seed)
    {
        var random = new Random(seed);
        using var file = new MemoryStream();
        file.Write(files.Value[random.Next(files.Value.Count)]);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("word/document.xml")!;
            XDocument document;
            using (var read = part.Open()) document = XDocument.Load(read);
            for (var times = random.Next(1, 10); times > 0; times--) Change(document.Root!, random);
            part.Delete();
            using var write = zip.CreateEntry("word/document.xml").Open();
            document.Save(write);
        }
        return file.ToArray();
    }

    static void Change(XElement root, Random random)
    {
        var elements = root.Descendants().Skip(1).ToList();
        if (elements.Count < 2) return;
        var (one, other) = (elements[random.Next(elements.Count)], elements[random.Next(elements.Count)]);
        switch (random.Next(4))
        {
            case 0: one.Remove(); break;
            case 1: one.AddAfterSelf(new XElement(one)); break;
            case 2: other.AddBeforeSelf(new XElement(one)); break;
            default: one.ReplaceWith(one.Elements().Select(child => new XElement(child))); break;
        }
    }
}
