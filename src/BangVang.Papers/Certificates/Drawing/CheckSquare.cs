using QRCoder;

namespace BangVang.Papers.Certificates.Drawing;

/// <summary>The QR square of an address as runs of dark modules; the white around it is the sheet's.</summary>
static class CheckSquare
{
    public static (int Size, List<(int Column, int Row, int Length)> Runs) Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        // The library adds a quiet zone of four modules on each side.
        const int quiet = 4;
        var matrix = code.ModuleMatrix;
        var size = matrix.Count - 2 * quiet;
        var runs = new List<(int, int, int)>();
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
            {
                var length = 0;
                while (column + length < size && matrix[row + quiet][column + length + quiet]) length++;
                if (length == 0) continue;
                runs.Add((column, row, length));
                column += length;
            }
        return (size, runs);
    }
}
