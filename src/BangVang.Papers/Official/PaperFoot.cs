using BangVang.Papers.Official.Layout;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BangVang.Papers.Official;

/// <summary>Nơi nhận on the left, the signature on the right: ô 9b and 7a–7c of Nghị định 30/2020, Phụ lục I. Never torn by a page break.</summary>
static class PaperFoot
{
    const int LeftBox = 4100;

    public static Table Write(OfficialDocument paper)
    {
        var right = Sheet.TextWidth(landscape: false) - LeftBox;
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = $"{LeftBox + right}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = $"{LeftBox}" }, new GridColumn { Width = $"{right}" }));
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(Box(LeftBox, Recipients(paper.Recipients)), Box(right, Signature(paper)));
        table.Append(row);
        return table;
    }

    static TableCell Box(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        return cell;
    }

    static IEnumerable<OpenXmlElement> Recipients(IReadOnlyList<string> recipients)
    {
        yield return Ink.Paragraph(OfficialStyles.RecipientsHead, recipients.Count == 0 ? "" : "Nơi nhận:");
        for (var i = 0; i < recipients.Count; i++)
        {
            var last = i == recipients.Count - 1;
            yield return Ink.Paragraph(OfficialStyles.Recipients, $"- {recipients[i].TrimEnd('.', ';', ' ')}{(last ? "." : ";")}");
        }
    }

    static IEnumerable<OpenXmlElement> Signature(OfficialDocument paper)
    {
        foreach (var power in paper.Signature.Powers) yield return Ink.Paragraph(OfficialStyles.Power, Ink.Capitals(power));
        yield return paper.IsForSigning ? SigningMarks.Paragraph(OfficialStyles.SpaceToSign, SigningMarks.Signer) : Ink.Paragraph(OfficialStyles.SpaceToSign, "");
        yield return Ink.Paragraph(OfficialStyles.Signer, paper.Signature.Name ?? "");
    }
}
