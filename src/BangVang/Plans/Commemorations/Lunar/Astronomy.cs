namespace BangVang.Plans.Commemorations.Lunar;

/// <summary>New moons and the place of the sun, in days of universal time (Julian), to well under an hour between 1900 and 2100.</summary>
static class Astronomy
{
    // Meeus, table 49.A, new moon: coefficient in days, power of E, multiples of M, M', F, Ω.
    static readonly (double Days, int E, int M, int Moon, int F, int Node)[] periodic =
    [
        (-0.40720, 0, 0, 1, 0, 0), (0.17241, 1, 1, 0, 0, 0), (0.01608, 0, 0, 2, 0, 0), (0.01039, 0, 0, 0, 2, 0), (0.00739, 1, -1, 1, 0, 0),
        (-0.00514, 1, 1, 1, 0, 0), (0.00208, 2, 2, 0, 0, 0), (-0.00111, 0, 0, 1, -2, 0), (-0.00057, 0, 0, 1, 2, 0), (0.00056, 1, 1, 2, 0, 0),
        (-0.00042, 0, 0, 3, 0, 0), (0.00042, 1, 1, 0, 2, 0), (0.00038, 1, 1, 0, -2, 0), (-0.00024, 1, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 0, 1),
        (-0.00007, 0, 2, 1, 0, 0), (0.00004, 0, 0, 2, -2, 0), (0.00004, 0, 3, 0, 0, 0), (0.00003, 0, 1, 1, -2, 0), (0.00003, 0, 0, 2, 2, 0),
        (-0.00003, 0, 1, 1, 2, 0), (0.00003, 0, -1, 1, 2, 0), (-0.00002, 0, -1, 1, -2, 0), (-0.00002, 0, 1, 3, 0, 0), (0.00002, 0, 0, 4, 0, 0),
    ];

    // The planets' pull: coefficient, angle at the epoch, degrees for each lunation.
    static readonly (double Days, double At, double Step)[] planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
        (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860),
        (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The moment of a new moon, counted from the first one of 2000 (chapter 49).</summary>
    public static double NewMoon(int lunation)
    {
        var (k, t) = ((double)lunation, lunation / 1236.85);
        var mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t;
        var eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        var sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        var moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        var latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        var node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        foreach (var p in periodic)
            mean += p.Days * Math.Pow(eccentricity, p.E) * Sin(p.M * sun + p.Moon * moon + p.F * latitude + p.Node * node);
        foreach (var p in planets)
            mean += p.Days * Sin(p.At + p.Step * k - (p.Days == 0.000325 ? 0.009173 * t * t : 0));
        return mean - DynamicalLead(mean);
    }

    /// <summary>The sun's apparent longitude in degrees, 0 to 360 (chapter 25, to a hundredth of a degree).</summary>
    public static double SunLongitude(double universal)
    {
        var t = (universal + DynamicalLead(universal) - 2451545.0) / 36525;
        var mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        var anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        var centre = (1.914602 - 0.004817 * t) * Sin(anomaly) + (0.019993 - 0.000101 * t) * Sin(2 * anomaly) + 0.000289 * Sin(3 * anomaly);
        var apparent = mean + centre - 0.00569 - 0.00478 * Sin(125.04 - 1934.136 * t);
        return (apparent % 360 + 360) % 360;
    }

    // Dynamical minus universal time, in days (polynomials of Espenak and Meeus).
    static double DynamicalLead(double julian)
    {
        var year = 2000 + (julian - 2451545.0) / 365.25;
        var t = year - 2000;
        var seconds = year switch
        {
            < 1986 => 45.45 + 1.067 * (year - 1975) - Math.Pow(year - 1975, 2) / 260 - Math.Pow(year - 1975, 3) / 718,
            < 2005 => 63.86 + 0.3345 * t - 0.060374 * t * t + 0.0017275 * Math.Pow(t, 3) + 0.000651814 * Math.Pow(t, 4) + 0.00002373599 * Math.Pow(t, 5),
            < 2050 => 62.92 + 0.32217 * t + 0.005589 * t * t,
            _ => -20 + 32 * Math.Pow((year - 1820) / 100, 2) - 0.5628 * (2150 - year),
        };
        return seconds / 86400;
    }

    static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
