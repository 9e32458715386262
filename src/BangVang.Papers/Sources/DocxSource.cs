using System.IO.Compression;
using System.Xml;
using BangVang.Papers.Sources.Word;
using BangVang.Papers.Text;

namespace BangVang.Papers.Sources;

/// <summary>
/// Reads a Word document (.docx, ECMA-376 transitional or strict) as lines: paragraphs, table rows with merged cells, generated numbers,
/// text boxes once, footnotes at the end. Headers, footers and comments are no body text and are left out; deleted text is gone.
/// </summary>
public static class DocxSource
{
    /// <summary>Reads the document; <see cref="UnreadablePaper"/> says in Vietnamese what is wrong with one that cannot be read.</summary>
    public static SourceDocument Read(string name, Stream docx, SourceLimits? limits = null)
    {
        try
        {
            using var zip = new ZipArchive(docx, ZipArchiveMode.Read, leaveOpen: true);
            return Read(name, new WordPackage(zip, limits ?? SourceLimits.Default), limits ?? SourceLimits.Default);
        }
        catch (ZipBomb)
        {
            throw Refusals.Bomb(name);
        }
        catch (Exception broken) when (MeansBroken(broken))
        {
            throw Refusals.Broken(name);
        }
    }

    /// <summary>What the zip and XML readers throw at files that are damaged, cut off or packed in ways of their own.</summary>
    internal static bool MeansBroken(Exception exception) =>
        exception is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentException;

    static SourceDocument Read(string name, WordPackage package, SourceLimits limits)
    {
        var main = package.Main ?? throw Refusals.Broken(name);
        var sample = SafeXml.Survey(main, limits);
        var styles = new WordStyles(package.Related("styles"));
        var body = new WordBody(styles, new WordNumbering(package.Related("numbering"), styles), LegacyText.Recognise(sample));
        using (var reader = SafeXml.Read(main)) body.Read(reader);
        body.ReadNotes(package.Related("footnotes"));
        body.ReadNotes(package.Related("endnotes"));
        if (body.HasForeignPart) throw Refusals.ForeignPart(name);
        if (body.Lines.All(line => string.IsNullOrWhiteSpace(line.Text))) throw body.HasPictures ? Refusals.Scan(name) : Refusals.NoText(name);
        return new(name, body.Lines);
    }
}
